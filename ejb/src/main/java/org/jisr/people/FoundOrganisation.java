package org.jisr.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Found an organisation.
 *
 * @param kind what it is for; of the referral centre there is one
 * @param nameAr Arabic name, at most {@value #MAX_NAME} characters
 * @param nameEn English name, at most {@value #MAX_NAME} characters
 * @param district place code; a forum and a police office have one, for others null keeps the place
 *     nobody's business
 * @param area place code of a quarter, where it is known by one
 */
public record FoundOrganisation(
    @Needed @OneOf(names = OrganisationKind.class) @Nullable String kind,
    @Needed @Nullable String nameAr,
    @Needed @Nullable String nameEn,
    @Nullable String district,
    @Nullable String area) {
  static final int MAX_NAME = 120;
  private static final Set<OrganisationKind> PLACED =
      Set.of(OrganisationKind.FORUM, OrganisationKind.POLICE_OFFICE);

  /** What is wrong with its shape; places are looked up elsewhere. */
  List<Violation> violations() {
    List<Violation> found = new ArrayList<>();
    if (kind == null) {
      found.add(Violation.of("kind", "missing"));
    } else if (OrganisationKind.of(kind).isEmpty()) {
      found.add(Violation.of("kind", "unknown"));
    }
    checkName(found, "nameAr", nameAr);
    checkName(found, "nameEn", nameEn);
    if (district == null && needsDistrict()) {
      found.add(Violation.of("district", "missing"));
    }
    return found;
  }

  private boolean needsDistrict() {
    return kind != null && OrganisationKind.of(kind).filter(PLACED::contains).isPresent();
  }

  private static void checkName(List<Violation> found, String field, @Nullable String name) {
    if (name == null || name.isBlank()) {
      found.add(Violation.of(field, "missing"));
    } else if (name.length() > MAX_NAME) {
      found.add(new Violation(field, "too-long", MAX_NAME));
    }
  }

  /** As it will be known; only after {@link #violations} found none. */
  OrganisationView as(UUID id) {
    if (kind == null || nameAr == null || nameEn == null) {
      throw new IllegalStateException("founded before it was checked");
    }
    return new OrganisationView(id, kind, nameAr.strip(), nameEn.strip(), district, area);
  }
}
