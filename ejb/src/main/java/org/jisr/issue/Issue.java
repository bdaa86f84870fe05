package org.jisr.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;

/**
 * A matter the community brought to its forum. Its life begins when a member logs it, goes on
 * through meetings and the community police's answer, and ends with a result the forum reads back.
 * What it is about is sealed; the row shows whose it is, when it came and where it stands.
 */
@Entity
@Table(schema = "forum", name = "issue")
class Issue {
  static final String TYPE = "issue";

  @Id private UUID id;

  @Column(name = "org_id")
  private UUID forum;

  private String state;
  @Version private long version;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "logged_by_issuer")
  private String loggedByIssuer;

  @Column(name = "logged_by_subject")
  private String loggedBySubject;

  private byte[] content;

  @SuppressWarnings("NullAway.Init")
  protected Issue() {}

  private Issue(IssueId id, OrgId forum, PersonId by, Instant at, Envelope content) {
    this.id = id.value();
    this.forum = forum.value();
    this.state = "open";
    this.recordedAt = at;
    this.loggedByIssuer = by.issuer();
    this.loggedBySubject = by.subject();
    this.content = content.bytes();
  }

  /** An issue as it is logged: open, and the forum's own. */
  static Issue logged(IssueId id, OrgId forum, PersonId by, Instant at, Envelope content) {
    return new Issue(id, forum, by, at, content);
  }

  IssueId id() {
    return new IssueId(id);
  }

  OrgId forum() {
    return new OrgId(forum);
  }

  PartRef part() {
    return IssueContent.part(id(), forum(), version);
  }

  Envelope envelope() {
    return new Envelope(content);
  }

  IssueSummary summary(IssueContent opened) {
    return new IssueSummary(id, opened.category(), opened.place(), recordedAt, state);
  }

  IssueView view(IssueContent opened) {
    return new IssueView(
        id, opened.category(), opened.place(), opened.occurred(), opened.text(), recordedAt, state);
  }
}
