package org.jisr.survivor.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as somebody knows it. Many births in the south were registered on 1 July or not at
 * all, so that a form which insists on a day is answered with an invented one.
 *
 * @param precision day, month, year, age (for a birth) or unknown
 * @param value ISO day, "YYYY-MM", "YYYY" or whole years of age; null where unknown
 * @param approximate whether the person herself said "about"
 */
public record PartialDate(
    @Needed @OneOf({"day", "month", "year", "age", "unknown"}) @Nullable String precision,
    @Nullable String value,
    boolean approximate) {
  static final int OLDEST = 120;
  private static final Set<String> OF_AN_EVENT = Set.of("day", "month", "year", "unknown");
  private static final Set<String> OF_A_BIRTH = Set.of("day", "month", "year", "age", "unknown");

  /** A date nobody knows. */
  public static final PartialDate UNKNOWN = new PartialDate("unknown", null, false);

  /** What is wrong with it as the date of something that happened, at most today. */
  public void checkEvent(Faults faults, String field, LocalDate today) {
    check(faults, field, OF_AN_EVENT, today);
  }

  /** What is wrong with it as a birth, at most today; an age is one way to say it. */
  public void checkBirth(Faults faults, String field, LocalDate today) {
    check(faults, field, OF_A_BIRTH, today);
  }

  /**
   * The middle of the days it can mean: the best guess where one day is needed. An age counts back
   * from the day it was told.
   *
   * @return empty where unknown
   */
  public Optional<LocalDate> likelyDay(LocalDate toldOn) {
    if (precision == null || value == null) {
      return Optional.empty();
    }
    return switch (precision) {
      case "day" -> Optional.of(LocalDate.parse(value));
      case "month" -> Optional.of(YearMonth.parse(value).atDay(15));
      case "year" -> Optional.of(Year.parse(value).atMonth(7).atDay(1));
      case "age" -> Optional.of(toldOn.minusYears(Integer.parseInt(value)).minusMonths(6));
      default -> Optional.empty();
    };
  }

  private void check(Faults faults, String field, Set<String> precisions, LocalDate today) {
    String how = precision;
    if (how == null || !precisions.contains(how)) {
      faults.code(field + ".precision", how, precisions);
    } else if (how.equals("unknown")) {
      if (value != null) {
        faults.add(field + ".value", "not-unknown");
      }
    } else if (value == null) {
      faults.add(field + ".value", "missing");
    } else if (!isPossible(how, value, today)) {
      faults.add(field + ".value", how.equals("age") ? "not-an-age" : "not-a-past-date");
    }
  }

  private static boolean isPossible(String precision, String value, LocalDate today) {
    try {
      LocalDate first =
          switch (precision) {
            case "day" -> LocalDate.parse(value);
            case "month" -> YearMonth.parse(value).atDay(1);
            case "year" -> Year.parse(value).atDay(1);
            default -> today.minusYears(Integer.parseUnsignedInt(value));
          };
      return !first.isAfter(today) && !first.isBefore(today.minusYears(OLDEST));
    } catch (DateTimeException | NumberFormatException notOne) {
      return false;
    }
  }
}
