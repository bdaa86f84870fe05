package org.jisr.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.access.Violation;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.Roles;

/** The organisations of this installation, as the administrator keeps them. */
@Stateless
@Audited
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Registry {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Organisations organisations;
  @Inject Memberships memberships;
  @Inject Founding founding;

  /** Every organisation, by kind and English name, with how many act for it. */
  public List<RegisteredOrganisation> organisations(Actor actor) {
    audit.append(
        access.decide(
            actor,
            Action.LIST_ORGANISATIONS,
            Target.of("registry", Founding.REGISTRY, founding.officeOf(actor))));
    List<UUID> acting = memberships.organisationsOfActive();
    return organisations.all().stream()
        .map(Organisation::view)
        .map(one -> new RegisteredOrganisation(one, Collections.frequency(acting, one.id())))
        .toList();
  }

  /**
   * Founds an organisation and makes its keys.
   *
   * @throws Rejection invalid, naming each field; or conflict, if there is a referral centre
   *     already
   */
  @RolesAllowed(Roles.ADMINISTRATOR)
  public OrgId found(Actor actor, FoundOrganisation command) {
    OrgId id = founding.newId();
    Decision decision =
        access.decide(
            actor,
            Action.FOUND_ORGANISATION,
            Target.of(Organisation.TYPE, id.value(), founding.officeOf(actor)));
    List<Violation> violations = new ArrayList<>(command.violations());
    violations.addAll(founding.violationsOfPlaces(command));
    if (!violations.isEmpty()) {
      throw Rejection.invalid(violations);
    }
    if ("centre".equals(command.kind()) && !organisations.ofKind("centre").isEmpty()) {
      throw Rejection.conflict("one-centre");
    }
    organisations.insert(Organisation.founded(command.as(id.value())));
    founding.makeKeys(id);
    audit.append(decision);
    return id;
  }
}
