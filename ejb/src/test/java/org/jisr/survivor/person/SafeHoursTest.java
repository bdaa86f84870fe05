package org.jisr.survivor.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jisr.access.Rejection;
import org.junit.jupiter.api.Test;

/** 22 November 2026 is a Sunday. */
class SafeHoursTest {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");

  private static ZonedDateTime at(int day, int hour, int minute) {
    return ZonedDateTime.of(2026, 11, day, hour, minute, 0, 0, BASRA);
  }

  private static boolean allows(SafeHours hours, ZonedDateTime when) {
    return hours.endingAfter(when).isPresent();
  }

  @Test
  void aCallIsSafeFromTheFirstMinuteToBeforeTheLast() {
    SafeHours hours = new SafeHours(List.of("sun"), "09:00", "12:00");
    assertThat(allows(hours, at(22, 8, 59))).isFalse();
    assertThat(allows(hours, at(22, 9, 0))).isTrue();
    assertThat(allows(hours, at(22, 11, 59))).isTrue();
    assertThat(allows(hours, at(22, 12, 0))).isFalse();
    assertThat(allows(hours, at(23, 10, 0))).isFalse();
  }

  @Test
  void hoursAcrossMidnightBelongToTheDayOnWhichTheyBegin() {
    SafeHours hours = new SafeHours(List.of("sun"), "22:00", "01:00");
    assertThat(allows(hours, at(22, 23, 0))).isTrue();
    assertThat(allows(hours, at(23, 0, 30))).isTrue();
    assertThat(allows(hours, at(23, 1, 0))).isFalse();
    assertThat(allows(hours, at(22, 0, 30))).as("that is Saturday's night").isFalse();
    assertThat(allows(hours, at(23, 22, 30))).isFalse();
  }

  @Test
  void theRefusalTellsWhenItIsSafeNext() {
    SafeHours hours = new SafeHours(List.of("sun", "tue"), "09:00", "12:00");
    assertThat(hours.nextAfter(at(22, 8, 0))).contains(at(22, 9, 0));
    assertThat(hours.nextAfter(at(22, 12, 30))).contains(at(24, 9, 0));
    assertThat(hours.nextAfter(at(24, 12, 30))).contains(at(29, 9, 0));
    assertThatThrownBy(() -> hours.requireSafeAt(at(24, 12, 30)))
        .isInstanceOfSatisfying(
            Rejection.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("not-safe-now");
              assertThat(refused.notBefore()).isEqualTo(at(29, 9, 0).toInstant());
            });
  }

  @Test
  void whatWasNotSaidIsNoContact() {
    for (SafeHours hours :
        List.of(
            SafeHours.none(),
            new SafeHours(List.of(), "09:00", "12:00"),
            new SafeHours(List.of("sun"), null, null),
            new SafeHours(List.of("sun"), "09:00", "09:00"))) {
      assertThatThrownBy(() -> hours.requireSafeAt(at(22, 10, 0))).hasMessage("no-safe-time");
    }
  }

  @Test
  void aDayIsSafeIfItWasNamed() {
    SafeHours hours = new SafeHours(List.of("sun"), "09:00", "12:00");
    assertThat(hours.includeDay(DayOfWeek.SUNDAY)).isTrue();
    assertThat(hours.includeDay(DayOfWeek.MONDAY)).isFalse();
    assertThat(SafeHours.none().includeDay(DayOfWeek.SUNDAY)).isFalse();
  }

  @Test
  void aNumberWithoutRulesIsNotGiven() {
    assertThatThrownBy(() -> CallNumber.givenAt(at(22, 10, 0), "000000", null))
        .hasMessage("no-safe-time");
    assertThatThrownBy(() -> CallNumber.givenAt(at(22, 10, 0), null, null)).hasMessage("no-number");
  }
}
