package org.jisr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.survivor.FileId;
import org.jisr.survivor.Item;
import org.junit.jupiter.api.Test;

class ConsentTest {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private static final Instant GIVEN = Instant.parse("2026-11-22T09:00:00Z");
  private static final OrgId CLINIC = new OrgId(UUID.randomUUID());
  private static final OrgId SHELTER = new OrgId(UUID.randomUUID());

  private static Consent until(LocalDate lastDay) {
    var giving =
        new Consent.Giving(
            new ConsentId(UUID.randomUUID()),
            new OrgId(UUID.randomUUID()),
            new FileId(UUID.randomUUID()),
            CLINIC.value());
    var said =
        new ConsentContent("referral", List.of("name"), "referral-1", "ar", "in-person", lastDay);
    return Consent.given(giving, said, new Envelope(new byte[] {1}), GIVEN, BASRA);
  }

  private static LiveConsent allowing(Item... items) {
    Set<Item> allowed = EnumSet.noneOf(Item.class);
    allowed.addAll(List.of(items));
    return new LiveConsent(new ConsentId(UUID.randomUUID()), CLINIC, allowed, GIVEN);
  }

  @Test
  void livesToTheEndOfItsLastDayInBasra() {
    Consent consent = until(LocalDate.of(2026, 11, 22));
    assertThat(consent.isLiveAt(GIVEN, Optional.empty())).isTrue();
    Instant midnight = Instant.parse("2026-11-22T21:00:00Z");
    assertThat(consent.isLiveAt(midnight.minusMillis(1), Optional.empty())).isTrue();
    assertThat(consent.isLiveAt(midnight, Optional.empty())).isFalse();
  }

  @Test
  void isDeadFromTheMomentItIsWithdrawn() {
    Consent consent = until(LocalDate.of(2027, 1, 1));
    var withdrawal = new Withdrawal(consent, GIVEN.plusSeconds(1));
    assertThat(consent.isLiveAt(GIVEN.plusSeconds(2), Optional.of(withdrawal))).isFalse();
  }

  @Test
  void isNotLiveBeforeItWasGiven() {
    assertThat(until(LocalDate.of(2027, 1, 1)).isLiveAt(GIVEN.minusMillis(1), Optional.empty()))
        .isFalse();
  }

  @Test
  void coversWhatWasConsentedToAndLess() {
    LiveConsent consent = allowing(Item.NAME, Item.PHONE);
    assertThat(consent.cover(CLINIC, Set.of(Item.PHONE))).containsExactly(Item.PHONE);
  }

  @Test
  void oneItemTooManyStopsTheWholePacket() {
    LiveConsent consent = allowing(Item.NAME, Item.PHONE);
    assertThatThrownBy(() -> consent.cover(CLINIC, Set.of(Item.PHONE, Item.NARRATIVE)))
        .hasMessage("invalid")
        .extracting("violations")
        .asString()
        .contains("item-not-consented");
  }

  @Test
  void aConsentToOneServiceIsNoneToAnother() {
    assertThatThrownBy(() -> allowing(Item.NAME).cover(SHELTER, Set.of(Item.NAME)))
        .hasMessage("consent-missing");
  }
}
