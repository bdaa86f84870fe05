package org.jisr.survivor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class UrgencyTest {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");

  @Test
  void dangerIsAnsweredWithinAnHour() {
    Instant sent = Instant.parse("2026-11-22T20:30:00Z");
    assertThat(Urgency.NOW.dueAfter(sent, BASRA)).isEqualTo(sent.plus(Duration.ofHours(1)));
  }

  @Test
  void todayEndsAtMidnightInBasraNotInLondon() {
    Instant morning = Instant.parse("2026-11-22T06:00:00Z");
    assertThat(Urgency.TODAY.dueAfter(morning, BASRA))
        .isEqualTo(Instant.parse("2026-11-22T21:00:00Z"));
  }

  @Test
  void whatComesLateInTheEveningHasFourHours() {
    Instant evening = Instant.parse("2026-11-22T20:00:00Z");
    assertThat(Urgency.TODAY.dueAfter(evening, BASRA)).isEqualTo(evening.plus(Duration.ofHours(4)));
  }

  @Test
  void aWeekIsFiveDays() {
    Instant sent = Instant.parse("2026-11-22T06:00:00Z");
    assertThat(Urgency.THIS_WEEK.dueAfter(sent, BASRA)).isEqualTo(sent.plus(Duration.ofDays(5)));
  }

  @Test
  void wordsOfTheWireAreUnderstoodAndOthersAreNot() {
    assertThat(Urgency.CODES).containsExactlyInAnyOrder("now", "today", "this-week");
    assertThat(Urgency.of("this-week")).hasValue(Urgency.THIS_WEEK);
    assertThat(Urgency.of("NOW")).isEmpty();
    assertThat(Urgency.of(null)).isEmpty();
  }
}
