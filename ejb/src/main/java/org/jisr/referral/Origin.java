package org.jisr.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;

/**
 * From whose file and on which consent a referral was made: the centre's half, which no provider
 * can read, so that two referrals of one person look like two people's.
 */
@Entity
@Table(schema = "centre", name = "referral_origin")
class Origin {
  @Id
  @Column(name = "referral_id")
  private UUID referral;

  @Column(name = "org_id")
  private UUID centre;

  @Column(name = "file_id")
  private UUID file;

  @Column(name = "consent_id")
  private UUID consent;

  @Column(name = "sent_at")
  private Instant sentAt;

  private byte[] items;

  @SuppressWarnings("NullAway.Init")
  protected Origin() {}

  Origin(Source source, Instant sentAt, Envelope items) {
    this.referral = source.referral();
    this.centre = source.centre().value();
    this.file = source.file();
    this.consent = source.consent();
    this.sentAt = sentAt;
    this.items = items.bytes();
  }

  UUID referral() {
    return referral;
  }

  UUID file() {
    return file;
  }

  UUID consent() {
    return consent;
  }

  PartRef part() {
    return new Source(referral, new OrgId(centre), file, consent).part();
  }

  Envelope envelope() {
    return new Envelope(items);
  }

  /** Which referral, of whose file, on which consent. */
  record Source(UUID referral, OrgId centre, UUID file, UUID consent) {

    /** Where the list of items is sealed: under the data key of the file. */
    PartRef part() {
      return PartRef.of(centre, "referral-origin", referral, FieldGroup.SERVICES, 0).keyedBy(file);
    }
  }
}
