package org.jisr.security;

import java.util.Set;

/**
 * Who is asking: the person, the roles they hold and the organisations they act for at this moment.
 *
 * @param organisations as the roster says now, not as the session remembered
 */
public record Actor(PersonId person, Set<Role> roles, Set<OrgId> organisations) {
  private static final String MACHINERY = "urn:jisr:machinery";

  public Actor {
    roles = Set.copyOf(roles);
    organisations = Set.copyOf(organisations);
  }

  /**
   * The installation itself at work (the release job, a loader): no person, no role, no
   * organisation.
   */
  public static Actor machinery(String name) {
    return new Actor(new PersonId(MACHINERY, name), Set.of(), Set.of());
  }

  public boolean isMachinery() {
    return person.issuer().equals(MACHINERY) && roles.isEmpty() && organisations.isEmpty();
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean actsFor(OrgId organisation) {
    return organisations.contains(organisation);
  }
}
