package org.jisr.survivor.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SafeContactTest {
  private static SafeContact byPhone(
      @Nullable String phone, List<String> days, @Nullable String from, @Nullable String to) {
    return new SafeContact("phone", phone, days, from, to, null, "only-person", null);
  }

  private static List<Violation> faultsOf(SafeContact contact) {
    Faults faults = new Faults();
    contact.check(faults);
    return faults.found();
  }

  @Test
  void numbersInEitherScriptAreNumbers() {
    assertThat(faultsOf(byPhone("+964 000 000 0000", List.of("mon"), "09:00", "11:30"))).isEmpty();
    assertThat(faultsOf(byPhone("٠٠٠٠ ٠٠٠ ٠٠٠٠", List.of(), null, null))).isEmpty();
  }

  @Test
  void safeHoursMaySpanMidnight() {
    assertThat(faultsOf(byPhone("000000", List.of("sat"), "22:00", "01:00"))).isEmpty();
  }

  @Test
  void theChannelPhoneNeedsANumber() {
    assertThat(faultsOf(byPhone(null, List.of(), null, null)))
        .containsExactly(Violation.of("phone", "missing"));
    assertThat(faultsOf(byPhone("call her brother", List.of(), null, null)))
        .containsExactly(Violation.of("phone", "not-a-phone-number"));
  }

  @Test
  void halfAnHourRangeIsNoRule() {
    assertThat(faultsOf(byPhone("000000", List.of(), "09:00", null)))
        .containsExactly(Violation.of("to", "missing"));
    assertThat(faultsOf(byPhone("000000", List.of(), "9", "25:00")))
        .containsExactly(Violation.of("from", "not-a-time"), Violation.of("to", "not-a-time"));
  }

  @Test
  void unknownAndRepeatedDaysAreRefused() {
    assertThat(faultsOf(byPhone("000000", List.of("mon", "someday"), null, null)))
        .containsExactly(Violation.of("days", "unknown"));
    assertThat(faultsOf(byPhone("000000", List.of("mon", "mon"), null, null)))
        .containsExactly(Violation.of("days", "repeated"));
  }

  @Test
  void whoMayAnswerMustBeSaid() {
    var silent = new SafeContact("visit-centre", null, null, null, null, null, null, null);
    assertThat(faultsOf(silent)).containsExactly(Violation.of("mayAnswer", "missing"));
  }

  @Test
  void textsHaveBounds() {
    var long1 =
        new SafeContact(
            "other",
            null,
            null,
            null,
            null,
            "x".repeat(SafeContact.MAX_SAY + 1),
            "only-person",
            "x".repeat(SafeContact.MAX_NOTE + 1));
    assertThat(faultsOf(long1))
        .containsExactly(
            new Violation("sayWhat", "too-long", SafeContact.MAX_SAY),
            new Violation("note", "too-long", SafeContact.MAX_NOTE));
  }

  @Test
  void theNumberStaysBehindWhereOnlyTheRulesMayGo() {
    assertThat(byPhone("000000", List.of("mon"), null, null).withoutPhone().phone()).isNull();
  }
}
