package org.jisr.security;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a person does in Jisr. A role opens a function, never data: that takes a {@link Decision}.
 */
public enum Role {
  FORUM_CHAIR(Roles.FORUM_CHAIR),
  FORUM_MEMBER(Roles.FORUM_MEMBER),
  COMMUNITY_POLICE(Roles.COMMUNITY_POLICE),
  POLICE_SUPERVISOR(Roles.POLICE_SUPERVISOR),
  CASE_WORKER(Roles.CASE_WORKER),
  CENTRE_SUPERVISOR(Roles.CENTRE_SUPERVISOR),
  SERVICE_PROVIDER(Roles.SERVICE_PROVIDER),
  COMMANDER(Roles.COMMANDER),
  SURVEY_ANALYST(Roles.SURVEY_ANALYST),
  ENUMERATOR(Roles.ENUMERATOR),
  AUDITOR(Roles.AUDITOR),
  ADMINISTRATOR(Roles.ADMINISTRATOR);

  private final String wireName;

  Role(String wireName) {
    this.wireName = wireName;
  }

  /** The name the identity provider uses. */
  public String wireName() {
    return wireName;
  }

  /** The role of that wire name; empty for a role that is not ours. */
  public static Optional<Role> of(String wireName) {
    return Arrays.stream(values()).filter(role -> role.wireName.equals(wireName)).findFirst();
  }
}
