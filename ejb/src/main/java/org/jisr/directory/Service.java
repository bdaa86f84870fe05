package org.jisr.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jisr.access.Target;
import org.jisr.people.OrganisationView;
import org.jisr.security.OrgId;
import org.jspecify.annotations.Nullable;

/**
 * A service of a provider, as the centre's directory lists it. The column that holds the sealed
 * place of a confidential one is not even mapped: nothing here can read it by mistake.
 */
@Entity
@Table(schema = "centre", name = "service")
class Service {
  static final String TYPE = "service";

  @Id private UUID id;

  @Column(name = "org_id")
  private UUID centre;

  @Column(name = "provider_id")
  private UUID provider;

  @Column(name = "name_ar")
  private String nameAr;

  @Column(name = "name_en")
  private String nameEn;

  private String kind;
  private @Nullable String district;
  private boolean confidential;
  private String hours;
  private String cost;
  private String documents;

  @Column(name = "front_gate")
  private String frontGate;

  @SuppressWarnings("NullAway.Init")
  protected Service() {}

  OrgId provider() {
    return new OrgId(provider);
  }

  /** As a decision sees it: the centre's that lists it and the provider's that runs it. */
  Target target() {
    return Target.of(TYPE, id, new OrgId(centre), provider());
  }

  ServiceView view(OrganisationView organisation) {
    return new ServiceView(
        id,
        nameAr,
        nameEn,
        kind,
        new ServiceView.Provider(organisation.id(), organisation.nameAr(), organisation.nameEn()),
        confidential ? null : district,
        confidential,
        hours,
        cost,
        documents,
        frontGate);
  }
}
