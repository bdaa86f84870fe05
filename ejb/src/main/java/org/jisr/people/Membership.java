package org.jisr.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That someone acts for an organisation in a role, today. */
@Entity
@Table(schema = "people", name = "membership")
class Membership {
  @EmbeddedId private Key id;

  @SuppressWarnings("NullAway.Init")
  protected Membership() {}

  Key id() {
    return id;
  }

  /** The whole fact: who, for whom, as what. */
  @Embeddable
  record Key(
      String issuer, String subject, @Column(name = "org_id") UUID organisation, String role) {}
}
