package org.jisr.survivor.person;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * A number, given for a call now.
 *
 * @param until when the safe hours end
 */
public record CallNumber(String phone, Instant until) {

  /**
   * The number, in safe hours and in no others.
   *
   * @param rules null where none were recorded: then there is no contact
   * @throws Rejection conflict: no-number, no-safe-time, or not-safe-now with the next safe moment
   */
  public static CallNumber givenAt(
      ZonedDateTime now, @Nullable String phone, @Nullable SafeContact rules) {
    if (phone == null) {
      throw Rejection.conflict("no-number");
    }
    SafeHours hours = rules == null ? SafeHours.none() : rules.hours();
    return new CallNumber(phone, hours.requireSafeAt(now));
  }
}
