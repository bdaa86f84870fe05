package org.jisr.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.survivor.FileId;
import org.jisr.survivor.SpeakableCode;
import org.jisr.survivor.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A person handed over to the centre. It waits from the moment it is sent; a case worker opens it,
 * then accepts it, which begins a survivor file, or declines it with a reason, and that ends it.
 * One marked {@link Urgency#NOW} that nobody opened by its due time is escalated: the supervisor
 * sees it then, and goes on seeing it. Escalation is read off the clock, not set by a job that may
 * not run.
 */
@Entity
@Table(schema = "centre", name = "hand_over")
class HandOver {
  static final String TYPE = "hand-over";
  private static final long SEALED_ONCE = 0;
  private static final String WAITING = "waiting";
  private static final String OPENED = "opened";

  @Id private UUID id;

  @Column(name = "org_id", updatable = false)
  private UUID centre;

  @Column(name = "sender_id", updatable = false)
  private UUID sender;

  @Column(updatable = false)
  private String token;

  @Column(updatable = false)
  private String urgency;

  private String state;

  @Column(name = "sent_at", updatable = false)
  private Instant sentAt;

  @Column(name = "due_at", updatable = false)
  private Instant dueAt;

  @Column(name = "opened_at")
  private @Nullable Instant openedAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  private @Nullable String reason;

  @Column(name = "file_id")
  private @Nullable UUID file;

  @Version private long version;

  @Column(updatable = false)
  private byte[] content;

  @SuppressWarnings("NullAway.Init")
  protected HandOver() {}

  private HandOver(Sending sending, Urgency urgency, Instant sentAt, ZoneId zone) {
    this.id = sending.id().value();
    this.centre = sending.centre().value();
    this.sender = sending.sender().value();
    this.token = SpeakableCode.next();
    this.urgency = urgency.code();
    this.state = WAITING;
    this.sentAt = sentAt;
    this.dueAt = urgency.dueAfter(sentAt, zone);
    this.content = sending.content().bytes();
  }

  /** A hand-over as it is sent: waiting, with its clock running in Basra's time. */
  static HandOver sent(Sending sending, Urgency urgency, Instant sentAt, ZoneId zone) {
    return new HandOver(sending, urgency, sentAt, zone);
  }

  /** Where the content is sealed: once, under a data key of its own. */
  static PartRef contentOf(HandOverId id, OrgId centre) {
    return PartRef.of(centre, TYPE, id.value(), FieldGroup.IDENTITY, SEALED_ONCE);
  }

  /**
   * Accepts: a survivor file carries it on.
   *
   * @throws Rejection conflict, not-opened or already-answered
   */
  void accept(FileId begun, Instant now) {
    answer("accepted", now);
    this.file = begun.value();
  }

  /**
   * Declines, with a reason of the closed list.
   *
   * @throws Rejection conflict, not-opened or already-answered
   */
  void decline(String coded, Instant now) {
    answer("declined", now);
    this.reason = coded;
  }

  private void answer(String answer, Instant now) {
    if (state.equals(WAITING)) {
      throw Rejection.conflict("not-opened");
    }
    requireUnanswered();
    this.state = answer;
    this.answeredAt = now;
  }

  /**
   * Ends a command to an answered hand-over here.
   *
   * @throws Rejection conflict, already-answered
   */
  void requireUnanswered() {
    if (answeredAt != null) {
      throw Rejection.conflict("already-answered");
    }
  }

  /** Notes the first opening; later ones change nothing. */
  void open(Instant now) {
    if (state.equals(WAITING)) {
      this.state = OPENED;
      this.openedAt = now;
    }
  }

  /** Whether the answer is late. */
  boolean isOverdueAt(Instant now) {
    return answeredAt == null && now.isAfter(dueAt);
  }

  /** Whether nobody opened it in time although it could not wait. */
  boolean isEscalatedAt(Instant now) {
    Instant until = openedAt == null ? now : openedAt;
    return urgency.equals(Urgency.NOW.code()) && until.isAfter(dueAt);
  }

  HandOverId id() {
    return new HandOverId(id);
  }

  OrgId centre() {
    return new OrgId(centre);
  }

  OrgId sender() {
    return new OrgId(sender);
  }

  String token() {
    return token;
  }

  Instant sentAt() {
    return sentAt;
  }

  Target target() {
    return Target.of(TYPE, id, centre());
  }

  /** As a supervisor stands to it: nobody's until it is escalated. */
  Target supervisedAt(Instant now) {
    return isEscalatedAt(now) ? target() : Target.of(TYPE, id);
  }

  PartRef part() {
    return contentOf(id(), centre());
  }

  Envelope envelope() {
    return new Envelope(content);
  }

  HandOverSummary summary(SenderName from, Instant now) {
    return new HandOverSummary(
        id,
        token,
        urgency,
        sentAt,
        dueAt,
        isOverdueAt(now),
        isEscalatedAt(now),
        state,
        reason,
        from);
  }

  /** What is sent: from whom, to whom, and the content sealed for the centre. */
  record Sending(HandOverId id, OrgId centre, OrgId sender, Envelope content) {}
}
