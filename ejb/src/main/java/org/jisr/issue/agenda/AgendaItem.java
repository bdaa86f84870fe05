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
 * An issue on the agenda of a meeting. It is put there, may be taken off again, and ends with a
 * decision, which may be corrected while its earlier words are kept.
 */
@Entity
@Table(schema = "forum", name = "agenda_item")
public class AgendaItem {
  static final String TYPE = "agenda-item";
  private static final String PUT = "put";
  private static final String DECIDED = "decided";
  private static final String REMOVED = "removed";

  @Id private UUID id;

  @Column(name = "org_id", updatable = false)
  private UUID forum;

  @Column(name = "meeting_id", updatable = false)
  private UUID meeting;

  @Column(name = "issue_id", updatable = false)
  private UUID issue;

  private String state;
  @Version private long version;

  @Column(name = "content_version")
  private long contentVersion;

  @Column(name = "changed_at")
  private Instant changedAt;

  private byte @Nullable [] content;

  @SuppressWarnings("NullAway.Init")
  protected AgendaItem() {}

  AgendaItem(AgendaItemId id, OrgId forum, UUID meeting, UUID issue, Instant now) {
    this.id = id.value();
    this.forum = forum.value();
    this.meeting = meeting;
    this.issue = issue;
    this.state = PUT;
    this.changedAt = now;
  }

  /** Takes it off an agenda on which nothing was decided about it. */
  void remove(Instant now) {
    if (!state.equals(PUT)) {
      throw Rejection.conflict("already-decided");
    }
    retract(now);
  }

  /** Takes it off because the meeting was none. */
  void retract(Instant now) {
    this.state = REMOVED;
    this.changedAt = now;
  }

  void decide(Envelope decision, Instant now) {
    this.state = DECIDED;
    this.contentVersion++;
    this.content = decision.bytes();
    this.changedAt = now;
  }

  /**
   * Ends a command here that was written over another state of the item.
   *
   * @throws Rejection conflict, edited-by-other; or not found, if it was taken off
   */
  public void requireStanding(long read) {
    if (state.equals(REMOVED)) {
      throw Rejection.notFound();
    }
    if (version != read) {
      throw Rejection.conflict("edited-by-other");
    }
  }

  /** Its id. */
  public AgendaItemId id() {
    return new AgendaItemId(id);
  }

  /** The meeting it is on. */
  public UUID meeting() {
    return meeting;
  }

  /** The issue it is about. */
  public UUID issue() {
    return issue;
  }

  /** The forum whose it is. */
  public OrgId forum() {
    return new OrgId(forum);
  }

  /** As its forum stands to it. */
  public Target target() {
    return Target.of(TYPE, id, forum());
  }

  /** Whether something was decided. */
  public boolean isDecided() {
    return state.equals(DECIDED);
  }

  /** The version to be sent back with a change. */
  public long version() {
    return version;
  }

  /** When it was put or decided. */
  public Instant changedAt() {
    return changedAt;
  }

  PartRef part() {
    return partAt(contentVersion);
  }

  PartRef nextPart() {
    return partAt(contentVersion + 1);
  }

  private PartRef partAt(long envelopeVersion) {
    return decisionOf(id(), issue, forum(), envelopeVersion);
  }

  /** Where a decision is sealed: bound to its item, under the data key of its issue. */
  public static PartRef decisionOf(AgendaItemId id, UUID issue, OrgId forum, long version) {
    return PartRef.of(forum, TYPE, id.value(), FieldGroup.NARRATIVE, version).keyedBy(issue);
  }

  Optional<Envelope> envelope() {
    return Optional.ofNullable(content).map(Envelope::new);
  }

  AgendaRevision revision(PersonId by, Instant now) {
    return new AgendaRevision(
        new AgendaRevision.Key(id, contentVersion), forum, issue, by, now, content);
  }
}
