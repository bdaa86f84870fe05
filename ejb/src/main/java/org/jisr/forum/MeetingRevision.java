package org.jisr.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jspecify.annotations.Nullable;

/** How a meeting stood before a change. Written once, never changed. */
@Entity
@Table(schema = "forum", name = "meeting_revision")
class MeetingRevision {
  @EmbeddedId private Key key;

  @Column(name = "org_id", updatable = false)
  private UUID forum;

  @Column(updatable = false)
  private String state;

  @Column(name = "meets_on", updatable = false)
  private LocalDate meetsOn;

  @Column(name = "moved_because", updatable = false)
  private @Nullable String movedBecause;

  @Column(name = "content_version", updatable = false)
  private long contentVersion;

  @Column(updatable = false)
  private byte @Nullable [] content;

  @Column(name = "replaced_at", updatable = false)
  private Instant replacedAt;

  @Column(name = "replaced_by_issuer", updatable = false)
  private String byIssuer;

  @Column(name = "replaced_by_subject", updatable = false)
  private String bySubject;

  @SuppressWarnings("NullAway.Init")
  protected MeetingRevision() {}

  MeetingRevision(Key key, Stood stood, @Nullable String movedBecause, PersonId by, Instant now) {
    this.key = key;
    this.forum = stood.forum();
    this.state = stood.state();
    this.meetsOn = stood.meetsOn();
    this.movedBecause = movedBecause;
    this.contentVersion = stood.contentVersion();
    this.content = stood.content();
    this.replacedAt = now;
    this.byIssuer = by.issuer();
    this.bySubject = by.subject();
  }

  PartRef part() {
    return Attendance.part(new MeetingId(key.meeting()), new OrgId(forum), contentVersion);
  }

  Optional<Envelope> envelope() {
    return Optional.ofNullable(content).map(Envelope::new);
  }

  MeetingChange view(@Nullable Attendance present) {
    return new MeetingChange(replacedAt, meetsOn, state, movedBecause, present);
  }

  /** Which version of which meeting. */
  @Embeddable
  record Key(@Column(name = "meeting_id") UUID meeting, long version) {}

  /** What is kept of it. */
  @SuppressWarnings("ArrayRecordComponent") // a row on its way, never compared
  record Stood(
      UUID forum,
      String state,
      LocalDate meetsOn,
      long contentVersion,
      byte @Nullable [] content) {}
}
