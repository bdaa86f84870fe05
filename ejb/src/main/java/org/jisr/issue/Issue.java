package org.jisr.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
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
 * A matter the community brought to its forum. Its life begins when a member logs it, goes on
 * through meetings and the community police's answer, and ends with a result the forum reads back.
 * It may be corrected on the way, and voided with a reason when it should never have been there.
 * What it is about is sealed; the row shows whose it is, when it came and where it stands.
 */
@Entity
@Table(schema = "forum", name = "issue")
class Issue {
  static final String TYPE = "issue";
  private static final String OPEN = "open";
  private static final String WITH_POLICE = "with-police";
  private static final String CLOSED = "closed";
  private static final String VOIDED = "voided";

  @Id private UUID id;

  @Column(name = "org_id", updatable = false)
  private UUID forum;

  private String state;
  @Version private long version;

  @Column(name = "content_version")
  private long contentVersion;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "logged_by_issuer", updatable = false)
  private String loggedByIssuer;

  @Column(name = "logged_by_subject", updatable = false)
  private String loggedBySubject;

  @Column(name = "changed_at")
  private @Nullable Instant changedAt;

  @Column(name = "void_reason")
  private @Nullable String voidReason;

  private byte @Nullable [] content;

  @SuppressWarnings("NullAway.Init")
  protected Issue() {}

  private Issue(IssueId id, OrgId forum, PersonId by, Instant at, Envelope content) {
    this.id = id.value();
    this.forum = forum.value();
    this.state = OPEN;
    this.recordedAt = at;
    this.loggedByIssuer = by.issuer();
    this.loggedBySubject = by.subject();
    this.content = content.bytes();
  }

  /** An issue as it is logged: open, and the forum's own. */
  static Issue logged(IssueId id, OrgId forum, PersonId by, Instant at, Envelope content) {
    return new Issue(id, forum, by, at, content);
  }

  /**
   * Ends a command here that was written over another state of the issue.
   *
   * @throws Rejection conflict: edited-by-other, or issue-ended if it is closed or voided
   */
  void requireUnended(long read) {
    requireVersion(read);
    requireUnended();
  }

  /**
   * The same, whatever version was read.
   *
   * @throws Rejection conflict, issue-ended
   */
  void requireUnended() {
    if (state.equals(CLOSED) || state.equals(VOIDED)) {
      throw Rejection.conflict("issue-ended");
    }
  }

  private void requireVersion(long read) {
    if (version != read) {
      throw Rejection.conflict("edited-by-other");
    }
  }

  /** Puts a corrected content in the place of the one before. */
  void correct(Envelope corrected, Instant now) {
    this.contentVersion++;
    this.content = corrected.bytes();
    this.changedAt = now;
  }

  /**
   * Takes the issue out with a reason of the closed list. The content of one that named someone is
   * gone with it.
   *
   * @throws Rejection conflict: edited-by-other, or issue-ended if it was voided before
   */
  void annul(long read, VoidReason reason, Instant now) {
    requireVersion(read);
    if (state.equals(VOIDED)) {
      throw Rejection.conflict("issue-ended");
    }
    this.state = VOIDED;
    this.voidReason = reason.code();
    this.changedAt = now;
    if (reason == VoidReason.NAMED_SOMEONE) {
      this.content = null;
    }
  }

  /** Whether something can still happen to it. */
  boolean isUnended() {
    return !state.equals(CLOSED) && !state.equals(VOIDED);
  }

  /**
   * Notes whether a police office has something of it; whether that is answered is read off the
   * answer itself.
   *
   * @return whether that is news
   */
  boolean follow(boolean withPolice) {
    String before = state;
    if (isUnended()) {
      this.state = withPolice ? WITH_POLICE : OPEN;
    }
    return !state.equals(before);
  }

  private String shownState(boolean answered) {
    return answered && state.equals(WITH_POLICE) ? "answered" : state;
  }

  /** Closes it: the forum has done what it could. */
  void close(Instant now) {
    this.state = CLOSED;
    this.changedAt = now;
  }

  IssueId id() {
    return new IssueId(id);
  }

  OrgId forum() {
    return new OrgId(forum);
  }

  Target target() {
    return Target.of(TYPE, id, forum());
  }

  /**
   * The month in which the server recorded it: the one it is counted in, whatever happens later.
   */
  YearMonth recordedMonth(ZoneId zone) {
    return YearMonth.from(recordedAt.atZone(zone));
  }

  PartRef part() {
    return IssueContent.part(id(), forum(), contentVersion);
  }

  /** Where the content of the next version will be sealed. */
  PartRef nextPart() {
    return IssueContent.part(id(), forum(), contentVersion + 1);
  }

  Optional<Envelope> envelope() {
    return Optional.ofNullable(content).map(Envelope::new);
  }

  /** What was there until now, kept when something else takes its place. */
  IssueRevision revision(PersonId by, Instant now) {
    return new IssueRevision(id(), contentVersion, forum(), by, now, content);
  }

  IssueSummary summary(Opened opened, ZoneId zone, boolean answered) {
    return new IssueSummary(
        id,
        opened.category(),
        opened.place(),
        opened.shownAt(recordedAt, zone),
        shownState(answered),
        opened.unreadable());
  }

  IssueView view(Opened opened, ZoneId zone, IssueHistory history) {
    return new IssueView(
        id,
        version,
        opened.category(),
        opened.place(),
        opened.occurred(),
        opened.text(),
        opened.shownAt(recordedAt, zone),
        shownState(history.answered()),
        voidReason,
        changedAt,
        opened.unreadable(),
        history.versions(),
        history.steps());
  }
}
