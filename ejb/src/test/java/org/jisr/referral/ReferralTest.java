package org.jisr.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.directory.ServiceId;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PacketRef;
import org.jisr.security.vault.SealedPacket;
import org.junit.jupiter.api.Test;

class ReferralTest {
  private static final Instant SENT = Instant.parse("2026-11-22T09:00:00Z");
  private static final Instant ENDS = SENT.plus(Duration.ofDays(30));
  private static final OrgId CENTRE = new OrgId(UUID.randomUUID());
  private static final OrgId CLINIC = new OrgId(UUID.randomUUID());

  private final Referral referral = sent();

  private static Referral sent() {
    var ref =
        new PacketRef(
            UUID.randomUUID(), UUID.randomUUID(), CENTRE, CLINIC, FieldGroup.SERVICES, ENDS);
    var sending = new Referral.Sending(ref, new ServiceId(UUID.randomUUID()), "now");
    var packet = new SealedPacket(new Envelope(new byte[] {1}), new byte[] {2}, new byte[] {3});
    return new Referral(sending, SENT, SENT.plus(Duration.ofHours(1)), packet);
  }

  private String state() {
    return referral.received(new ServiceName(UUID.randomUUID(), "أ", "a"), null).state();
  }

  @Test
  void goesFromSentOverReceivedToAccepted() {
    assertThat(state()).isEqualTo("sent");
    referral.receive();
    assertThat(state()).isEqualTo("received");
    referral.accept(SENT);
    assertThat(state()).isEqualTo("accepted");
  }

  @Test
  void nobodyAnswersWhatNobodyRead() {
    assertThatThrownBy(() -> referral.accept(SENT)).hasMessage("not-opened");
    assertThatThrownBy(() -> referral.decline("full", SENT)).hasMessage("not-opened");
  }

  @Test
  void isAnsweredOnce() {
    referral.receive();
    referral.decline("full", SENT);
    assertThatThrownBy(() -> referral.accept(SENT)).hasMessage("already-answered");
    assertThatThrownBy(() -> referral.decline("full", SENT)).hasMessage("already-answered");
    referral.receive();
    assertThat(state()).isEqualTo("declined");
  }

  @Test
  void decliningGivesThePacketBack() {
    referral.receive();
    referral.decline("not-safe-here", SENT);
    assertThat(referral.packetAt(SENT)).isEmpty();
  }

  @Test
  void acceptingKeepsThePacketAndDropsTheHandedKey() {
    referral.receive();
    referral.accept(SENT);
    assertThat(referral.packetAt(SENT))
        .hasValueSatisfying(packet -> assertThat(packet.handedKey()).isEmpty());
  }

  @Test
  void thePacketEndsWithTheConsent() {
    assertThat(referral.packetAt(ENDS.minusMillis(1))).isPresent();
    assertThat(referral.packetAt(ENDS)).isEmpty();
  }

  @Test
  void onlyItsProviderStandsToIt() {
    assertThat(referral.target().organisations()).containsExactly(CLINIC);
  }

  @Test
  void aReasonIsACodeOfTheList() {
    assertThat(new DeclineReferral("full").accepted()).isEqualTo("full");
    assertThatThrownBy(() -> new DeclineReferral("we know her").accepted())
        .isInstanceOf(Rejection.class);
  }
}
