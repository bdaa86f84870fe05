package org.jisr.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.directory.ServiceId;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PacketRef;
import org.jisr.security.vault.SealedPacket;
import org.jisr.survivor.Urgency;
import org.junit.jupiter.api.Test;

class ReferralTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 22, 12, 0, 0, 0, ZoneId.of("Asia/Baghdad"));
  private static final Instant SENT = NOW.toInstant();
  private static final Instant ENDS = SENT.plus(Duration.ofDays(30));
  private static final OrgId CENTRE = new OrgId(UUID.randomUUID());
  private static final OrgId CLINIC = new OrgId(UUID.randomUUID());
  private static final Visit TOMORROW = new Visit(SENT.plus(Duration.ofDays(1)), "service");

  private final Referral referral = sent();

  private static Referral sent() {
    var ref =
        new PacketRef(
            UUID.randomUUID(), UUID.randomUUID(), CENTRE, CLINIC, FieldGroup.SERVICES, ENDS);
    var sending = new Referral.Sending(ref, new ServiceId(UUID.randomUUID()), Urgency.NOW);
    var packet = new SealedPacket(new Envelope(new byte[] {1}), new byte[] {2}, new byte[] {3});
    return new Referral(sending, NOW, packet);
  }

  private ReceivedReferral shown() {
    return referral.received(new ServiceName(UUID.randomUUID(), "أ", "a"), null);
  }

  private String state() {
    return shown().state();
  }

  private void accepted() {
    referral.receive(SENT);
    referral.accept(NOW);
  }

  @Test
  void goesFromSentOverReceivedToAccepted() {
    assertThat(state()).isEqualTo("sent");
    referral.receive(SENT);
    assertThat(state()).isEqualTo("received");
    referral.accept(NOW);
    assertThat(state()).isEqualTo("accepted");
  }

  @Test
  void nobodyAnswersWhatNobodyRead() {
    assertThatThrownBy(() -> referral.accept(NOW)).hasMessage("not-opened");
    assertThatThrownBy(() -> referral.decline("full", SENT)).hasMessage("not-opened");
  }

  @Test
  void isAnsweredOnce() {
    referral.receive(SENT);
    referral.decline("full", SENT);
    assertThatThrownBy(() -> referral.accept(NOW)).hasMessage("already-answered");
    assertThatThrownBy(() -> referral.decline("full", SENT)).hasMessage("already-answered");
    referral.receive(SENT);
    assertThat(state()).isEqualTo("declined");
  }

  @Test
  void decliningGivesThePacketBack() {
    referral.receive(SENT);
    referral.decline("not-safe-here", SENT);
    assertThat(referral.packetAt(SENT)).isEmpty();
  }

  @Test
  void acceptingKeepsThePacketAndDropsTheHandedKey() {
    accepted();
    assertThat(referral.packetAt(SENT))
        .hasValueSatisfying(packet -> assertThat(packet.handedKey()).isEmpty());
  }

  @Test
  void thePacketEndsWithTheConsent() {
    assertThat(referral.packetAt(ENDS.minusMillis(1))).isPresent();
    assertThat(referral.packetAt(ENDS)).isEmpty();
  }

  @Test
  void nothingIsBookedOrReportedBeforeItIsAccepted() {
    referral.receive(SENT);
    assertThatThrownBy(() -> referral.book(TOMORROW, SENT)).hasMessage("not-accepted");
    for (Outcome outcome : Outcome.values()) {
      assertThatThrownBy(() -> referral.report(outcome, NOW)).hasMessage("not-accepted");
    }
  }

  @Test
  void aVisitLiesAheadAndBeforeTheConsentEnds() {
    accepted();
    assertRefused(SENT, "in-the-past");
    assertRefused(ENDS, "after-consent");
    referral.book(TOMORROW, SENT);
    assertThat(shown().visit()).isEqualTo(TOMORROW);
    assertThat(shown().dueAt()).isEqualTo(TOMORROW.at().plus(Duration.ofDays(1)));
  }

  private void assertRefused(Instant at, String code) {
    assertThatThrownBy(() -> referral.book(new Visit(at, "service"), SENT))
        .isInstanceOfSatisfying(
            Rejection.class,
            refused -> assertThat(refused.violations().getFirst().code()).isEqualTo(code));
  }

  @Test
  void nobodyIsMissedBeforeTheHour() {
    accepted();
    assertThatThrownBy(() -> referral.report(Outcome.NO_SHOW, NOW)).hasMessage("not-booked");
    referral.book(TOMORROW, SENT);
    assertThatThrownBy(() -> referral.report(Outcome.NO_SHOW, NOW)).hasMessage("too-early");
    referral.report(Outcome.NO_SHOW, NOW.plusDays(1));
    assertThat(state()).isEqualTo("no-show");
    assertThat(shown().visit()).isNull();
  }

  @Test
  void whoDidNotComeMayBeBookedAgain() {
    accepted();
    referral.book(TOMORROW, SENT);
    referral.report(Outcome.NO_SHOW, NOW.plusDays(1));
    Visit again = new Visit(SENT.plus(Duration.ofDays(3)), "front-gate");
    referral.book(again, NOW.plusDays(1).toInstant());
    assertThat(state()).isEqualTo("accepted");
    assertThat(shown().visit()).isEqualTo(again);
  }

  @Test
  void isDoneOnlyAfterSheWasSeen() {
    accepted();
    assertThatThrownBy(() -> referral.report(Outcome.FINISHED, NOW)).hasMessage("not-in-service");
    referral.report(Outcome.SEEN, NOW);
    assertThat(state()).isEqualTo("in-service");
    assertThat(referral.packetAt(SENT)).isPresent();
    referral.report(Outcome.FINISHED, NOW);
    assertThat(state()).isEqualTo("done");
    assertThat(referral.packetAt(SENT)).isEmpty();
    assertThatThrownBy(() -> referral.report(Outcome.SEEN, NOW)).hasMessage("referral-over");
  }

  @Test
  void whoCannotBeReachedIsLostAndNotDone() {
    accepted();
    referral.report(Outcome.UNREACHABLE, NOW);
    assertThat(state()).isEqualTo("lost");
    assertThat(referral.packetAt(SENT)).isEmpty();
    assertThatThrownBy(() -> referral.book(TOMORROW, SENT)).hasMessage("referral-over");
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
    assertThat(new ReportVisit("no-show").accepted()).isEqualTo(Outcome.NO_SHOW);
    assertThatThrownBy(() -> new ReportVisit("she was late").accepted())
        .isInstanceOf(Rejection.class);
  }

  @Test
  void aVisitNamesDayHourAndPlace() {
    ZoneId zone = NOW.getZone();
    Visit visit = new BookVisit(LocalDate.of(2026, 11, 25), "10:30", "front-gate").accepted(zone);
    assertThat(visit.at()).isEqualTo(Instant.parse("2026-11-25T07:30:00Z"));
    assertThatThrownBy(() -> new BookVisit(null, "25:00", "at her home").accepted(zone))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.violations()).hasSize(3));
  }
}
