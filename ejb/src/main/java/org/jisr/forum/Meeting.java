package org.jisr.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jspecify.annotations.Nullable;

/**
 * A forum's monthly meeting. It is planned for a day, may be moved with a reason, and is held once
 * the chair records who was present; voided where it should not stand in the book. Every state it
 * was in is kept.
 */
@Entity
@Table(schema = "forum", name = "meeting")
class Meeting {
  static final String TYPE = "meeting";
  private static final String PLANNED = "planned";
  private static final String HELD = "held";
  private static final String VOIDED = "voided";

  @Id private UUID id;

  @Column(name = "org_id", updatable = false)
  private UUID forum;

  private String state;

  @Column(name = "meets_on")
  private LocalDate meetsOn;

  @Version private long version;

  @Column(name = "content_version")
  private long contentVersion;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "void_reason")
  private @Nullable String voidReason;

  private byte @Nullable [] content;

  @SuppressWarnings("NullAway.Init")
  protected Meeting() {}

  private Meeting(MeetingId id, OrgId forum, LocalDate day, Instant now) {
    this.id = id.value();
    this.forum = forum.value();
    this.state = PLANNED;
    this.meetsOn = day;
    this.changedAt = now;
  }

  static Meeting planned(MeetingId id, OrgId forum, LocalDate day, Instant now) {
    return new Meeting(id, forum, day, now);
  }

  /**
   * Moves it to another day; one that was held keeps its people and changes its date.
   *
   * @throws Rejection conflict, meeting-to-come, if it was held and the day is still to come
   */
  void move(LocalDate day, LocalDate today, Instant now) {
    if (isHeld() && day.isAfter(today)) {
      throw Rejection.conflict("meeting-to-come");
    }
    this.meetsOn = day;
    this.changedAt = now;
  }

  /**
   * Holds it, or corrects who was present.
   *
   * @throws Rejection conflict, meeting-to-come, before its day
   */
  void hold(Envelope attendance, LocalDate today, Instant now) {
    if (meetsOn.isAfter(today)) {
      throw Rejection.conflict("meeting-to-come");
    }
    this.state = HELD;
    this.contentVersion++;
    this.content = attendance.bytes();
    this.changedAt = now;
  }

  void annul(String reason, Instant now) {
    this.state = VOIDED;
    this.voidReason = reason;
    this.changedAt = now;
  }

  /**
   * Ends a command here that was written over another state of the meeting.
   *
   * @throws Rejection conflict: edited-by-other, or meeting-ended if it is voided
   */
  void requireStanding(long read) {
    if (version != read) {
      throw Rejection.conflict("edited-by-other");
    }
    requireStanding();
  }

  /**
   * The same, whatever version was read.
   *
   * @throws Rejection conflict, meeting-ended
   */
  void requireStanding() {
    if (state.equals(VOIDED)) {
      throw Rejection.conflict("meeting-ended");
    }
  }

  boolean isHeld() {
    return state.equals(HELD);
  }

  MeetingId id() {
    return new MeetingId(id);
  }

  OrgId forum() {
    return new OrgId(forum);
  }

  Target target() {
    return Target.of(TYPE, id, forum());
  }

  PartRef part() {
    return Attendance.part(id(), forum(), contentVersion);
  }

  PartRef nextPart() {
    return Attendance.part(id(), forum(), contentVersion + 1);
  }

  Optional<Envelope> envelope() {
    return Optional.ofNullable(content).map(Envelope::new);
  }

  /** How it stands, kept when it changes. */
  MeetingRevision revision(PersonId by, Instant now, @Nullable String movedBecause) {
    return new MeetingRevision(
        new MeetingRevision.Key(id, version),
        new MeetingRevision.Stood(forum, state, meetsOn, contentVersion, content),
        movedBecause,
        by,
        now);
  }

  MeetingLine line() {
    return new MeetingLine(id, meetsOn, state);
  }

  MeetingView view(@Nullable Attendance present, List<MeetingChange> earlier) {
    return new MeetingView(id, version, meetsOn, state, voidReason, present, earlier);
  }
}
