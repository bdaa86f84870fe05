package org.jisr.issue.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jspecify.annotations.Nullable;

/**
 * A decided solution in the hands of a community police office. It is handed over, taken by an
 * officer and answered with what was done and what came of it; until it is taken the forum may
 * withdraw it. Forum and office hold its data key, nobody else does.
 */
@Entity
@Table(schema = "forum", name = "solution")
public class Solution {
  static final String TYPE = "solution";
  private static final long SEALED_ONCE = 0;
  private static final String HANDED = "handed";
  private static final String TAKEN = "taken";
  private static final String ANSWERED = "answered";
  private static final String WITHDRAWN = "withdrawn";

  @Id private UUID id;

  @Column(name = "org_id", updatable = false)
  private UUID forum;

  @Column(name = "office_id", updatable = false)
  private UUID office;

  @Column(name = "issue_id", updatable = false)
  private UUID issue;

  @Column(name = "item_id", updatable = false)
  private UUID item;

  private String state;

  @Column(name = "handed_at", updatable = false)
  private Instant handedAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "seen_at")
  private @Nullable Instant seenAt;

  @Version private long version;
  private byte @Nullable [] content;
  private byte @Nullable [] result;

  @SuppressWarnings("NullAway.Init")
  protected Solution() {}

  Solution(SolutionId id, AgendaItem item, OrgId office, Envelope content, Instant now) {
    this.id = id.value();
    this.forum = item.forum().value();
    this.office = office.value();
    this.issue = item.issue();
    this.item = item.id().value();
    this.state = HANDED;
    this.handedAt = now;
    this.content = content.bytes();
  }

  /** Where what is to be done is sealed: once, under a data key of its own. */
  public static PartRef contentOf(SolutionId id, OrgId forum) {
    return PartRef.of(forum, TYPE, id.value(), FieldGroup.NARRATIVE, SEALED_ONCE);
  }

  /** Where the office's answer is sealed, under the same key. */
  public static PartRef resultOf(SolutionId id, OrgId forum) {
    return PartRef.of(forum, "solution-result", id.value(), FieldGroup.NARRATIVE, SEALED_ONCE);
  }

  /**
   * An officer takes it.
   *
   * @throws Rejection conflict: edited-by-other, or task-taken
   */
  void take(long read) {
    requireVersion(read);
    if (!state.equals(HANDED)) {
      throw Rejection.conflict("task-taken");
    }
    this.state = TAKEN;
  }

  /**
   * The office answers.
   *
   * @throws Rejection conflict: edited-by-other, or already-answered
   */
  void answer(long read, Envelope answer, Instant now) {
    requireVersion(read);
    if (!state.equals(TAKEN)) {
      throw Rejection.conflict("already-answered");
    }
    this.state = ANSWERED;
    this.answeredAt = now;
    this.result = answer.bytes();
  }

  /** The forum takes it back, whatever became of it; with {@code forGood} its words go too. */
  void withdraw(boolean forGood) {
    this.state = WITHDRAWN;
    if (forGood) {
      this.content = null;
      this.result = null;
    }
  }

  /**
   * Ends a command here that was written over another state of the task.
   *
   * @throws Rejection conflict, edited-by-other
   */
  public void requireVersion(long read) {
    if (version != read) {
      throw Rejection.conflict("edited-by-other");
    }
  }

  /** Whether no officer has taken it yet. */
  public boolean isUntaken() {
    return state.equals(HANDED);
  }

  /** Whether the office has answered. */
  public boolean isAnswered() {
    return state.equals(ANSWERED);
  }

  /** Whether an officer works on it now. */
  public boolean isInWork() {
    return state.equals(TAKEN);
  }

  /** Its id. */
  public SolutionId id() {
    return new SolutionId(id);
  }

  /** The forum that handed it over. */
  public OrgId forum() {
    return new OrgId(forum);
  }

  /** The office that has it. */
  public OrgId office() {
    return new OrgId(office);
  }

  /** The issue it solves. */
  public UUID issue() {
    return issue;
  }

  /** The agenda item it was decided under. */
  public UUID item() {
    return item;
  }

  /** handed, taken, answered or withdrawn. */
  public String state() {
    return state;
  }

  /** When the forum handed it over. */
  public Instant handedAt() {
    return handedAt;
  }

  /** When the office answered, if it did. */
  public @Nullable Instant answeredAt() {
    return answeredAt;
  }

  /** Whether the answer is still to be read by the forum's chair. */
  public boolean isUnseen() {
    return isAnswered() && seenAt == null;
  }

  /** The version to be sent back with a change. */
  public long version() {
    return version;
  }

  /** As its office stands to it. */
  public Target target(@Nullable PersonId officer) {
    return Target.assigned(TYPE, id, office(), officer);
  }

  Optional<Envelope> envelope() {
    return Optional.ofNullable(content).map(Envelope::new);
  }

  Optional<Envelope> answerEnvelope() {
    return Optional.ofNullable(result).map(Envelope::new);
  }
}
