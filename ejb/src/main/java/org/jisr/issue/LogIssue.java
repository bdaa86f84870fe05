package org.jisr.issue;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jisr.access.Needed;
import org.jisr.access.Violation;
import org.jisr.nonames.ForumText;
import org.jspecify.annotations.Nullable;

/**
 * Log what the community brought.
 *
 * @param category category code; a protected one is refused, the person is handed over instead
 * @param place place code: district, sub-district or area
 * @param occurred month it happened, "YYYY-MM", or null where nobody knows
 * @param text what it is about, without names; at most {@value #MAX_TEXT} characters
 */
public record LogIssue(
    @Needed @Nullable String category,
    @Needed @Nullable String place,
    @Nullable String occurred,
    @Needed @Nullable String text) {
  static final int MAX_TEXT = 4000;

  /** What is wrong with the command's shape; codes that need a list are looked up elsewhere. */
  List<Violation> violations(YearMonth thisMonth) {
    List<Violation> found = new ArrayList<>(ForumText.needed("text", text, MAX_TEXT));
    if (occurred != null && !isMonthUpTo(thisMonth, occurred)) {
      found.add(Violation.of("occurred", "not-a-past-month"));
    }
    return found;
  }

  private static boolean isMonthUpTo(YearMonth thisMonth, String month) {
    try {
      YearMonth occurred = YearMonth.parse(month);
      return !occurred.isAfter(thisMonth) && occurred.getYear() >= 1950;
    } catch (DateTimeException notAMonth) {
      return false;
    }
  }
}
