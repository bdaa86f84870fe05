package org.jisr.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisr.people.Roster;
import org.jisr.security.Actor;
import org.jisr.security.PersonId;
import org.jisr.security.Role;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Guarantees that who is asking comes from the verified session alone: issuer and subject of the
 * token, roles of the token, organisations of the roster at this very request.
 */
@RequestScoped
public class SignedIn {
  @Inject HttpServletRequest request;
  @Inject Roster roster;

  /** The person as an actor. */
  @Produces
  public Actor actor() {
    return roster.actor(person(), roles());
  }

  /** The name to greet with, from the identity token; never stored. */
  public String name() {
    String name = context().getIDToken().getName();
    return name == null ? "" : name;
  }

  private PersonId person() {
    var token = context().getToken();
    return new PersonId(token.getIssuer(), token.getSubject());
  }

  private Set<Role> roles() {
    return Arrays.stream(Role.values())
        .filter(role -> request.isUserInRole(role.wireName()))
        .collect(Collectors.toUnmodifiableSet());
  }

  OidcSecurityContext context() {
    if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
      return principal.getOidcSecurityContext();
    }
    throw new IllegalStateException("No signed-in person behind a protected address");
  }
}
