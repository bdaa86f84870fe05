package org.jisr.issue.agenda;

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

/** A decision as it read before a correction. Written once; its content may be destroyed. */
@Entity
@Table(schema = "forum", name = "agenda_revision")
class AgendaRevision {
  @EmbeddedId private Key key;

  @Column(name = "org_id", updatable = false)
  private UUID forum;

  @Column(name = "issue_id", updatable = false)
  private UUID issue;

  @Column(name = "replaced_at", updatable = false)
  private Instant replacedAt;

  @Column(name = "replaced_by_issuer", updatable = false)
  private String byIssuer;

  @Column(name = "replaced_by_subject", updatable = false)
  private String bySubject;

  private byte @Nullable [] content;

  @SuppressWarnings("NullAway.Init")
  protected AgendaRevision() {}

  AgendaRevision(
      Key key, UUID forum, UUID issue, PersonId by, Instant now, byte @Nullable [] content) {
    this.key = key;
    this.forum = forum;
    this.issue = issue;
    this.byIssuer = by.issuer();
    this.bySubject = by.subject();
    this.replacedAt = now;
    this.content = content == null ? null : content.clone();
  }

  Instant replacedAt() {
    return replacedAt;
  }

  PartRef part() {
    return AgendaItem.decisionOf(
        new AgendaItemId(key.item()), issue, new OrgId(forum), key.contentVersion());
  }

  Optional<Envelope> envelope() {
    return Optional.ofNullable(content).map(Envelope::new);
  }

  /** Which version of which item. */
  @Embeddable
  record Key(
      @Column(name = "item_id") UUID item, @Column(name = "content_version") long contentVersion) {}
}
