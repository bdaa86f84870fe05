package org.jisr.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jisr.access.Target;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.survivor.FileId;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody consented to. It lives from the moment it is given to the end of its last day,
 * or until it is withdrawn, which takes one word and no reason. It is never edited: who changes her
 * mind withdraws and consents anew.
 */
@Entity
@Table(schema = "centre", name = "consent")
class Consent {
  private static final String TYPE = "consent";
  private static final long WRITTEN_ONCE = 0;

  @Id private UUID id;

  @Column(name = "org_id")
  private UUID centre;

  @Column(name = "file_id")
  private UUID file;

  @Column(name = "recipient_id")
  private @Nullable UUID recipient;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private byte[] content;

  @SuppressWarnings("NullAway.Init")
  protected Consent() {}

  private Consent(Giving giving, Instant at, Instant endsAt, Envelope content) {
    this.id = giving.id().value();
    this.centre = giving.centre().value();
    this.file = giving.file().value();
    this.recipient = giving.recipient();
    this.givenAt = at;
    this.endsAt = endsAt;
    this.content = content.bytes();
  }

  /** A consent as it is given; its last day ends in {@code zone}. */
  static Consent given(
      Giving giving, ConsentContent said, Envelope content, Instant at, ZoneId zone) {
    Instant endsAt = said.expires().plusDays(1).atStartOfDay(zone).toInstant();
    return new Consent(giving, at, endsAt, content);
  }

  /** Whether it may be acted upon. */
  boolean isLiveAt(Instant now, Optional<Withdrawal> withdrawal) {
    return withdrawal.isEmpty() && !now.isBefore(givenAt) && now.isBefore(endsAt);
  }

  ConsentId id() {
    return new ConsentId(id);
  }

  boolean isOf(Target target) {
    return file.equals(target.object().id());
  }

  OrgId centre() {
    return new OrgId(centre);
  }

  Instant endsAt() {
    return endsAt;
  }

  @Nullable UUID recipient() {
    return recipient;
  }

  PartRef part() {
    return new Giving(id(), centre(), new FileId(file), recipient).part();
  }

  Envelope envelope() {
    return new Envelope(content);
  }

  ConsentView view(ConsentContent opened, Instant now, Optional<Withdrawal> withdrawal) {
    return new ConsentView(
        id,
        opened.purpose(),
        recipient,
        opened.items(),
        opened.wording(),
        opened.language(),
        opened.given(),
        givenAt,
        opened.expires(),
        withdrawal.map(Withdrawal::at).orElse(null),
        isLiveAt(now, withdrawal));
  }

  /** Whose consent, to whom. */
  record Giving(ConsentId id, OrgId centre, FileId file, @Nullable UUID recipient) {

    /** Where its content is sealed: bound to its own id, under the data key of the file. */
    PartRef part() {
      return PartRef.of(centre, TYPE, id.value(), FieldGroup.SERVICES, WRITTEN_ONCE)
          .keyedBy(file.value());
    }
  }
}
