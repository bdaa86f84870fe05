package org.jisr.issue;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jisr.access.Needed;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Log what the community brought.
 *
 * @param category category code
 * @param place place code: district, sub-district or area; of a protected matter the district alone
 *     is kept
 * @param occurred month it happened, "YYYY-MM", or null where nobody knows
 * @param text what it is about, without names; at most {@value #MAX_TEXT} characters. Null for a
 *     protected matter: whoever needs help is handed over, not written down
 */
public record LogIssue(
    @Needed @Nullable String category,
    @Needed @Nullable String place,
    @Nullable String occurred,
    @Nullable String text) {
  static final int MAX_TEXT = 4000;
  private static final int EARLIEST = 1950;

  /** What is wrong with the month; codes and texts are looked at elsewhere. */
  List<Violation> violations(YearMonth thisMonth) {
    List<Violation> found = new ArrayList<>();
    if (occurred != null && !isMonthUpTo(thisMonth, occurred)) {
      found.add(Violation.of("occurred", "not-a-past-month"));
    }
    return found;
  }

  private static boolean isMonthUpTo(YearMonth thisMonth, String month) {
    try {
      YearMonth occurred = YearMonth.parse(month);
      return !occurred.isAfter(thisMonth) && occurred.getYear() >= EARLIEST;
    } catch (DateTimeException notAMonth) {
      return false;
    }
  }
}
