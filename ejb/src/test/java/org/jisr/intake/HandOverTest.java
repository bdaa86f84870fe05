package org.jisr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.survivor.FileId;
import org.jisr.survivor.Urgency;
import org.junit.jupiter.api.Test;

class HandOverTest {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private static final Instant SENT = Instant.parse("2026-11-22T09:00:00Z");
  private static final Instant IN_TIME = SENT.plus(Duration.ofMinutes(59));
  private static final Instant LATE = SENT.plus(Duration.ofMinutes(61));
  private static final OrgId CENTRE = new OrgId(UUID.randomUUID());
  private static final OrgId FORUM = new OrgId(UUID.randomUUID());
  private static final FileId FILE = new FileId(UUID.randomUUID());

  private static HandOver sent(Urgency urgency) {
    var id = new HandOverId(UUID.randomUUID());
    var sending = new HandOver.Sending(id, CENTRE, FORUM, new Envelope(new byte[] {1}));
    return HandOver.sent(sending, urgency, SENT, BASRA);
  }

  private static String stateOf(HandOver handOver) {
    return handOver.summary(new SenderName("أ", "a"), LATE).state();
  }

  @Test
  void waitsUntilSomebodyOpensIt() {
    HandOver handOver = sent(Urgency.TODAY);
    assertThat(stateOf(handOver)).isEqualTo("waiting");
    handOver.open(IN_TIME);
    assertThat(stateOf(handOver)).isEqualTo("opened");
  }

  @Test
  void nobodyAnswersWhatNobodyRead() {
    HandOver handOver = sent(Urgency.TODAY);
    assertThatThrownBy(() -> handOver.accept(FILE, IN_TIME)).hasMessage("not-opened");
    assertThatThrownBy(() -> handOver.decline("duplicate", IN_TIME)).hasMessage("not-opened");
    assertThat(stateOf(handOver)).isEqualTo("waiting");
  }

  @Test
  void isAnsweredOnce() {
    HandOver handOver = sent(Urgency.TODAY);
    handOver.open(IN_TIME);
    handOver.accept(FILE, IN_TIME);
    assertThat(stateOf(handOver)).isEqualTo("accepted");
    assertThatThrownBy(() -> handOver.accept(FILE, LATE)).hasMessage("already-answered");
    assertThatThrownBy(() -> handOver.decline("duplicate", LATE)).hasMessage("already-answered");
    assertThat(stateOf(handOver)).isEqualTo("accepted");
  }

  @Test
  void openingAnAnsweredOneDoesNotReviveIt() {
    HandOver handOver = sent(Urgency.TODAY);
    handOver.open(IN_TIME);
    handOver.decline("outside-mandate", IN_TIME);
    handOver.open(LATE);
    assertThat(stateOf(handOver)).isEqualTo("declined");
  }

  @Test
  void anUrgentOneNobodyOpenedReachesTheSupervisor() {
    HandOver handOver = sent(Urgency.NOW);
    assertThat(handOver.isEscalatedAt(IN_TIME)).isFalse();
    assertThat(handOver.supervisedAt(IN_TIME).organisations()).isEmpty();
    assertThat(handOver.isEscalatedAt(LATE)).isTrue();
    assertThat(handOver.supervisedAt(LATE).organisations()).containsExactly(CENTRE);
  }

  @Test
  void theSupervisorWhoOpensItKeepsSeeingIt() {
    HandOver handOver = sent(Urgency.NOW);
    handOver.open(LATE);
    assertThat(handOver.isEscalatedAt(LATE.plus(Duration.ofDays(1)))).isTrue();
  }

  @Test
  void oneOpenedInTimeIsNobodyElsesBusiness() {
    HandOver handOver = sent(Urgency.NOW);
    handOver.open(IN_TIME);
    assertThat(handOver.isEscalatedAt(LATE)).isFalse();
    assertThat(handOver.isOverdueAt(LATE)).isTrue();
  }

  @Test
  void whatCanWaitIsNeverEscalated() {
    assertThat(sent(Urgency.THIS_WEEK).isEscalatedAt(SENT.plus(Duration.ofDays(9)))).isFalse();
    assertThat(sent(Urgency.TODAY).isEscalatedAt(SENT.plus(Duration.ofDays(9)))).isFalse();
  }

  @Test
  void anAnsweredOneIsNotOverdue() {
    HandOver handOver = sent(Urgency.NOW);
    handOver.open(IN_TIME);
    handOver.accept(FILE, IN_TIME);
    assertThat(handOver.isOverdueAt(LATE)).isFalse();
  }

  @Test
  void aReasonIsACodeOfTheList() {
    assertThat(new DeclineHandOver("duplicate").accepted()).isEqualTo("duplicate");
    assertThatThrownBy(() -> new DeclineHandOver("her uncle says no").accepted())
        .isInstanceOf(Rejection.class)
        .hasMessage("invalid");
  }
}
