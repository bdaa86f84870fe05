package org.jisr.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jisr.security.Role;

/** What an organisation is for, and so in which roles one may act for it. */
public enum OrganisationKind {
  FORUM(Role.FORUM_CHAIR, Role.FORUM_MEMBER),
  POLICE_OFFICE(Role.COMMUNITY_POLICE, Role.POLICE_SUPERVISOR),
  CENTRE(Role.CASE_WORKER, Role.CENTRE_SUPERVISOR),
  PROVIDER(Role.SERVICE_PROVIDER),
  COMMAND(Role.COMMANDER),
  SURVEY(Role.SURVEY_ANALYST, Role.ENUMERATOR),
  OVERSIGHT(Role.AUDITOR),
  OPERATIONS(Role.ADMINISTRATOR);

  private final List<Role> roles;

  OrganisationKind(Role... roles) {
    this.roles = List.of(roles);
  }

  /** The roles its people may have: police and centre, forum and files never meet in one. */
  public List<Role> roles() {
    return roles;
  }

  /** The word it travels and is stored as. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of this word. */
  public static Optional<OrganisationKind> of(String wireName) {
    return Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
  }
}
