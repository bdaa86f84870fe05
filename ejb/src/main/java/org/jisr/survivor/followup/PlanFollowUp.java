package org.jisr.survivor.followup;

import java.time.LocalDate;
import org.jisr.access.Needed;
import org.jisr.survivor.person.Faults;
import org.jisr.survivor.person.SafeHours;
import org.jspecify.annotations.Nullable;

/**
 * Plan the next contact.
 *
 * @param day the day in Basra; one of those she said are safe
 * @param note what to remember, at most {@value #MAX_NOTE} characters
 */
public record PlanFollowUp(@Needed @Nullable LocalDate day, @Nullable String note) {
  static final int MAX_NOTE = 1000;
  private static final int FARTHEST_DAYS = 366;

  /** What cannot be so. */
  Faults faults(LocalDate today, SafeHours safe) {
    Faults faults = new Faults();
    faults.text("note", note, MAX_NOTE);
    if (day == null) {
      faults.add("day", "missing");
    } else if (day.isBefore(today)) {
      faults.add("day", "in-the-past");
    } else if (day.isAfter(today.plusDays(FARTHEST_DAYS))) {
      faults.add("day", "too-late");
    } else if (!safe.includeDay(day.getDayOfWeek())) {
      faults.add("day", "not-a-safe-day");
    }
    return faults;
  }
}
