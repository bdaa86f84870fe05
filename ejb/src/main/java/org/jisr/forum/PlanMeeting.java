package org.jisr.forum;

import java.time.LocalDate;
import org.jisr.access.Needed;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Plan a meeting, or enter one that was held and not planned here.
 *
 * @param meetsOn the day, at most a year away
 */
public record PlanMeeting(@Needed @Nullable LocalDate meetsOn) {
  LocalDate accepted(LocalDate today) {
    return day(meetsOn, today);
  }

  /**
   * A day a meeting can be on.
   *
   * @throws Rejection invalid, naming the field
   */
  static LocalDate day(@Nullable LocalDate day, LocalDate today) {
    if (day == null) {
      throw Rejection.invalid("meetsOn", "missing");
    }
    if (day.isAfter(today.plusYears(1))) {
      throw Rejection.invalid("meetsOn", "too-late");
    }
    if (day.isBefore(today.minusYears(1))) {
      throw Rejection.invalid("meetsOn", "not-a-date");
    }
    return day;
  }
}
