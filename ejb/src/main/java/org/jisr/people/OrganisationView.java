package org.jisr.people;

import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.security.OrgId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as others may know it.
 *
 * @param kind forum, police-office, centre, provider, command, survey, oversight or operations
 * @param district place code of its district, unless its location is nobody's business
 */
public record OrganisationView(
    UUID id,
    @OneOf(names = OrganisationKind.class) String kind,
    String nameAr,
    String nameEn,
    @Nullable String district,
    @Nullable String area) {

  /** The tenant this is. */
  public OrgId orgId() {
    return new OrgId(id);
  }
}
