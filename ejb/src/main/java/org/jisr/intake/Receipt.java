package org.jisr.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.security.OrgId;
import org.jspecify.annotations.Nullable;

/**
 * What a forum or office keeps of a hand-over: a token, when, and whether the centre answered;
 * never what the answer was. It may be taken back until the centre opens it. It lives in the
 * forum's world, so that the forum never reads the centre's row.
 */
@Entity
@Table(schema = "forum", name = "hand_over_receipt")
class Receipt {
  @Id private UUID id;

  @Column(name = "org_id", updatable = false)
  private UUID sender;

  @Column(name = "centre_id", updatable = false)
  private UUID centre;

  @Column(name = "draft_id", updatable = false)
  private UUID draft;

  @Column(name = "request_digest", updatable = false)
  private byte[] request;

  @Column(updatable = false)
  private String token;

  @Column(name = "sent_at", updatable = false)
  private Instant sentAt;

  private boolean answered;
  private boolean opened;

  @Column(name = "recalled_at")
  private @Nullable Instant recalledAt;

  @SuppressWarnings("NullAway.Init")
  protected Receipt() {}

  /** The sender's half of a hand-over that was just made. */
  Receipt(HandOver handOver, OrgId sender, UUID draft, byte[] request) {
    this.id = handOver.id().value();
    this.sender = sender.value();
    this.centre = handOver.centre().value();
    this.draft = draft;
    this.request = request.clone();
    this.token = handOver.token();
    this.sentAt = handOver.sentAt();
  }

  /**
   * The token again, for the same request of the same person.
   *
   * @throws Rejection conflict, draft-already-sent, for any other request under this draft id
   */
  HandOverToken tokenFor(byte[] sameRequest) {
    if (!MessageDigest.isEqual(request, sameRequest)) {
      throw Rejection.conflict("draft-already-sent");
    }
    return new HandOverToken(token);
  }

  HandOverId id() {
    return new HandOverId(id);
  }

  OrgId centre() {
    return new OrgId(centre);
  }

  /** As its sender stands to it. */
  Target target() {
    return Target.of(HandOver.TYPE, id, new OrgId(sender));
  }

  boolean isRecalled() {
    return recalledAt != null;
  }

  SentHandOver view() {
    boolean recallable = !opened && !answered && recalledAt == null;
    return new SentHandOver(draft, token, sentAt, answered, recallable, recalledAt);
  }
}
