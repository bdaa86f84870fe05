package org.jisr.referral;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Rejection;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Book a visit: when the person is expected, and where she is met.
 *
 * @param day the day in Basra
 * @param time the hour there, "HH:mm"
 * @param place at the service itself, or at its front gate where its location is not told
 */
public record BookVisit(
    @Needed @Nullable LocalDate day,
    @Needed @Nullable String time,
    @Needed @OneOf({"service", "front-gate"}) @Nullable String place) {
  private static final Set<String> PLACES = Set.of("service", "front-gate");

  /**
   * The visit.
   *
   * @throws Rejection invalid, naming each field
   */
  Visit accepted(ZoneId zone) {
    Faults faults = new Faults();
    if (day == null) {
      faults.add("day", "missing");
    }
    LocalTime at = hour(faults);
    faults.code("place", place, PLACES);
    faults.refuse();
    if (day == null || at == null || place == null) {
      throw Rejection.invalid(faults.found());
    }
    return new Visit(day.atTime(at).atZone(zone).toInstant(), place);
  }

  private @Nullable LocalTime hour(Faults faults) {
    try {
      if (time != null) {
        return LocalTime.parse(time);
      }
      faults.add("time", "missing");
    } catch (DateTimeException notATime) {
      faults.add("time", "not-a-time");
    }
    return null;
  }
}
