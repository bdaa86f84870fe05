package org.jisr.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.jspecify.annotations.Nullable;

/** A tenant: a forum, the centre, a provider, a police office. Its records are its own. */
@Entity
@Table(schema = "people", name = "organisation")
class Organisation {
  static final String TYPE = "organisation";

  @Id private UUID id;
  private String kind;

  @Column(name = "name_ar")
  private String nameAr;

  @Column(name = "name_en")
  private String nameEn;

  private @Nullable String district;
  private @Nullable String area;

  @SuppressWarnings("NullAway.Init")
  protected Organisation() {}

  private Organisation(OrgId id, OrganisationView of) {
    this.id = id.value();
    this.kind = of.kind();
    this.nameAr = of.nameAr();
    this.nameEn = of.nameEn();
    this.district = of.district();
    this.area = of.area();
  }

  /** A new tenant; it can do nothing until it has keys and people. */
  static Organisation founded(OrganisationView as) {
    return new Organisation(as.orgId(), as);
  }

  OrganisationView view() {
    return new OrganisationView(id, kind, nameAr, nameEn, district, area);
  }
}
