package org.jisr.intake;

import org.jisr.people.OrganisationView;

/** The organisation that handed somebody over; never the person who did. */
public record SenderName(String nameAr, String nameEn) {
  static SenderName from(OrganisationView organisation) {
    return new SenderName(organisation.nameAr(), organisation.nameEn());
  }
}
