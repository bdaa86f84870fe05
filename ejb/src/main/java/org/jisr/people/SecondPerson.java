package org.jisr.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import org.jisr.security.Role;
import org.jisr.security.Roles;

/**
 * The second person's word on those who are to open survivors' records, audit or administer. An
 * auditor gives it for every organisation, a supervisor of the centre for the centre's people: they
 * know who stands before them, which an administrator may not.
 */
@Stateless
@Audited
@RolesAllowed({Roles.AUDITOR, Roles.CENTRE_SUPERVISOR})
public class SecondPerson {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Roster roster;
  @Inject Memberships memberships;
  @Inject Accounts accounts;

  /** Those who wait for the actor's word, longest first. */
  public List<ProposedMember> proposed(Actor actor) {
    OrgId own = officeOf(actor);
    audit.append(
        access.decide(actor, Action.LIST_PROPOSED, Target.of(Organisation.TYPE, own.value(), own)));
    List<Membership> waiting =
        actor.has(Role.AUDITOR)
            ? memberships.proposed()
            : memberships.proposedIn(List.of(own.value()));
    return waiting.stream()
        .map(
            one ->
                new ProposedMember(
                    roster.organisation(one.organisation()),
                    one.view(accounts.nameOf(one.person().toString()))))
        .toList();
  }

  /**
   * Confirms a proposed member, or ends the proposal.
   *
   * @throws Rejection conflict, if the actor proposed it or is meant by it
   */
  public void decide(Actor actor, ConfirmMember command) {
    OrgId own = officeOf(actor);
    List<Violation> violations = command.violations();
    UUID organisation = command.organisation();
    UUID person = command.person();
    String role = command.role();
    if (organisation == null || person == null || role == null) {
      throw Rejection.invalid(violations);
    }
    OrgId concerned = actor.has(Role.AUDITOR) ? own : new OrgId(organisation);
    Decision decision =
        access.decide(actor, Action.CONFIRM_MEMBERSHIP, Target.of("person", person, concerned));
    Membership membership =
        memberships.find(person.toString(), organisation, role).orElseThrow(Rejection::notFound);
    if (command.confirmed()) {
      membership.confirm(actor.person());
      memberships.update(membership);
    } else if (membership.isActive()) {
      throw Rejection.conflict("already-answered");
    } else {
      memberships.delete(membership);
    }
    audit.append(decision);
  }

  private OrgId officeOf(Actor actor) {
    return roster
        .organisationOf(actor, actor.has(Role.AUDITOR) ? "oversight" : "centre")
        .map(OrganisationView::orgId)
        .orElseThrow(Rejection::notFound);
  }
}
