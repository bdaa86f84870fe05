package org.jisr.issue;

import java.util.UUID;
import org.jisr.people.OrganisationView;

/** A community police office, as a forum names it. */
public record OfficeName(UUID id, String nameAr, String nameEn) {
  static OfficeName from(OrganisationView office) {
    return new OfficeName(office.id(), office.nameAr(), office.nameEn());
  }
}
