package org.jisr.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordConsentTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final UUID CLINIC = UUID.randomUUID();

  private static RecordConsent toReferral(
      @Nullable UUID recipient, List<String> items, String wording, LocalDate expires) {
    return new RecordConsent("referral", recipient, items, wording, "ar", "in-person", expires);
  }

  private static RecordConsent toStatistics(@Nullable UUID recipient, List<String> items) {
    return new RecordConsent(
        "statistics", recipient, items, "statistics-1", "ar", "by-phone", TODAY.plusYears(1));
  }

  private static List<Violation> faultsOf(RecordConsent command) {
    return command.faults(TODAY).found();
  }

  @Test
  void aReferralNamesItsRecipientAndItsItems() {
    assertThat(faultsOf(toReferral(CLINIC, List.of("name", "needs"), "referral-1", TODAY)))
        .isEmpty();
    assertThat(faultsOf(toReferral(null, List.of(), "referral-1", TODAY)))
        .containsExactly(Violation.of("recipient", "missing"), Violation.of("items", "missing"));
  }

  @Test
  void aNumberGoesOnlyWithTheRulesOfItsUse() {
    assertThat(faultsOf(toReferral(CLINIC, List.of("phone"), "referral-1", TODAY)))
        .containsExactly(Violation.of("items", "number-without-rules"));
    List<String> both = List.of("phone", "safe-contact");
    assertThat(faultsOf(toReferral(CLINIC, both, "referral-1", TODAY))).isEmpty();
  }

  @Test
  void whatIsNoItemCannotBeConsentedTo() {
    assertThat(faultsOf(toReferral(CLINIC, List.of("everything"), "referral-1", TODAY)))
        .containsExactly(Violation.of("items", "unknown"));
  }

  @Test
  void aYesToStatisticsSendsNothingToAnybody() {
    assertThat(faultsOf(toStatistics(null, List.of()))).isEmpty();
    assertThat(faultsOf(toStatistics(CLINIC, List.of())))
        .containsExactly(Violation.of("recipient", "not-for-statistics"));
    assertThat(faultsOf(toStatistics(null, List.of("name"))))
        .containsExactly(Violation.of("items", "not-for-statistics"));
  }

  @Test
  void theWordsReadOutBelongToThePurpose() {
    assertThat(faultsOf(toReferral(CLINIC, List.of("name"), "statistics-1", TODAY)))
        .containsExactly(Violation.of("wording", "unknown"));
  }

  @Test
  void noConsentBeginsExpiredOrLivesForEver() {
    assertThat(faultsOf(toReferral(CLINIC, List.of("name"), "referral-1", TODAY.minusDays(1))))
        .containsExactly(Violation.of("expires", "in-the-past"));
    LocalDate nextYear = TODAY.plusYears(1);
    assertThat(faultsOf(toReferral(CLINIC, List.of("name"), "referral-1", nextYear))).isEmpty();
    assertThat(faultsOf(toReferral(CLINIC, List.of("name"), "referral-1", nextYear.plusDays(1))))
        .containsExactly(Violation.of("expires", "too-late"));
  }

  @Test
  void everyMissingPartIsNamed() {
    assertThat(faultsOf(new RecordConsent(null, null, null, null, null, null, null)))
        .extracting(Violation::field)
        .containsExactly("purpose", "language", "given");
  }
}
