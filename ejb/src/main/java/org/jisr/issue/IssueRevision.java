package org.jisr.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jspecify.annotations.Nullable;

/**
 * What an issue said before a correction, sealed as it was. It is written once and stays, unless
 * the text has to be destroyed: then that there was a version is all that is left of it.
 */
@Entity
@Table(schema = "forum", name = "issue_revision")
class IssueRevision {
  @EmbeddedId private Key key;

  @Column(name = "org_id", updatable = false)
  private UUID forum;

  @Column(name = "replaced_at", updatable = false)
  private Instant replacedAt;

  @Column(name = "replaced_by_issuer", updatable = false)
  private String byIssuer;

  @Column(name = "replaced_by_subject", updatable = false)
  private String bySubject;

  private byte @Nullable [] content;

  @SuppressWarnings("NullAway.Init")
  protected IssueRevision() {}

  IssueRevision(
      IssueId issue,
      long contentVersion,
      OrgId forum,
      PersonId by,
      Instant now,
      byte @Nullable [] content) {
    this.key = new Key(issue.value(), contentVersion);
    this.forum = forum.value();
    this.replacedAt = now;
    this.byIssuer = by.issuer();
    this.bySubject = by.subject();
    this.content = content == null ? null : content.clone();
  }

  Instant replacedAt() {
    return replacedAt;
  }

  PartRef part() {
    return IssueContent.part(new IssueId(key.issue()), new OrgId(forum), key.contentVersion());
  }

  Optional<Envelope> envelope() {
    return Optional.ofNullable(content).map(Envelope::new);
  }

  /** Which version of which issue. */
  @Embeddable
  record Key(
      @Column(name = "issue_id") UUID issue,
      @Column(name = "content_version") long contentVersion) {}
}
