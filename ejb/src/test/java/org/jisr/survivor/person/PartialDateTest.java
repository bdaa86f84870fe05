package org.jisr.survivor.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static PartialDate date(@Nullable String precision, @Nullable String value) {
    return new PartialDate(precision, value, false);
  }

  private static List<Violation> faultsOfBirth(PartialDate date) {
    Faults faults = new Faults();
    date.checkBirth(faults, "birth", TODAY);
    return faults.found();
  }

  private static List<Violation> faultsOfEvent(PartialDate date) {
    Faults faults = new Faults();
    date.checkEvent(faults, "occurred", TODAY);
    return faults.found();
  }

  @ParameterizedTest
  @CsvSource({"day,2001-02-28", "month,2001-02", "year,2001", "age,25", "age,0", "day,2026-11-22"})
  void aBirthIsKnownAsFarAsItIsKnown(String precision, String value) {
    assertThat(faultsOfBirth(date(precision, value))).isEmpty();
  }

  @Test
  void nobodyIsMadeToInventADay() {
    assertThat(faultsOfBirth(PartialDate.UNKNOWN)).isEmpty();
    assertThat(faultsOfEvent(PartialDate.UNKNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "day,2001-02-29",
    "day,2026-11-23",
    "month,2026-12",
    "year,2027",
    "year,01",
    "day,2001-02",
    "year,1850"
  })
  void whatWasNotAPastDateIsRefused(String precision, String value) {
    assertThat(faultsOfBirth(date(precision, value)))
        .containsExactly(Violation.of("birth.value", "not-a-past-date"));
  }

  @ParameterizedTest
  @CsvSource({"-1", "121", "x", "12.5"})
  void whatIsNoAgeIsRefused(String value) {
    assertThat(faultsOfBirth(date("age", value)))
        .containsExactly(Violation.of("birth.value", "not-an-age"));
  }

  @Test
  void anEventHasNoAge() {
    assertThat(faultsOfEvent(date("age", "3")))
        .containsExactly(Violation.of("occurred.precision", "unknown"));
  }

  @Test
  void unknownCarriesNoValueAndAValueNeedsAPrecision() {
    assertThat(faultsOfBirth(date("unknown", "1990")))
        .containsExactly(Violation.of("birth.value", "not-unknown"));
    assertThat(faultsOfBirth(date(null, "1990")))
        .containsExactly(Violation.of("birth.precision", "missing"));
    assertThat(faultsOfBirth(date("year", null)))
        .containsExactly(Violation.of("birth.value", "missing"));
  }

  @Test
  void anAgeCountsBackFromTheDayItWasTold() {
    PartialDate seventeen = date("age", "17");
    LocalDate told = LocalDate.of(2024, 1, 10);
    assertThat(seventeen.likelyDay(told)).hasValue(LocalDate.of(2006, 7, 10));
  }

  @Test
  void oneDayStandsForAMonthAndAYearInTheirMiddle() {
    assertThat(date("month", "2001-02").likelyDay(TODAY)).hasValue(LocalDate.of(2001, 2, 15));
    assertThat(date("year", "2001").likelyDay(TODAY)).hasValue(LocalDate.of(2001, 7, 1));
    assertThat(PartialDate.UNKNOWN.likelyDay(TODAY)).isEmpty();
  }
}
