package org.jisr.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a consent was withdrawn: once, for good, beside the consent it ends. */
@Entity
@Table(schema = "centre", name = "consent_withdrawal")
class Withdrawal {
  @Id
  @Column(name = "consent_id")
  private UUID consent;

  @Column(name = "org_id")
  private UUID centre;

  @Column(name = "withdrawn_at")
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected Withdrawal() {}

  Withdrawal(Consent consent, Instant at) {
    this.consent = consent.id().value();
    this.centre = consent.centre().value();
    this.at = at;
  }

  UUID consent() {
    return consent;
  }

  UUID centre() {
    return centre;
  }

  Instant at() {
    return at;
  }
}
