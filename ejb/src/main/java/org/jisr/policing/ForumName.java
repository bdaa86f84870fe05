package org.jisr.policing;

import org.jisr.people.OrganisationView;

/** The forum that asks. */
public record ForumName(String nameAr, String nameEn) {
  static ForumName from(OrganisationView forum) {
    return new ForumName(forum.nameAr(), forum.nameEn());
  }
}
