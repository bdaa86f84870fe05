package org.jisr.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
 * Who acts for which organisation, as the administrator keeps it. Guarantees that nobody is given a
 * role that opens survivors' records by one administrator alone, and that a new one-time password
 * for such a person stops their access until a second person has confirmed it.
 */
@Stateless
@Audited
@RolesAllowed(Roles.ADMINISTRATOR)
public class Personnel {
  private static final String PERSON = "person";

  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Roster roster;
  @Inject Memberships memberships;
  @Inject Accounts accounts;
  @Inject Clock clock;

  /** Everybody who acts for the organisation or is proposed to, oldest first. */
  public OrganisationPeople people(Actor actor, OrgId id) {
    audit.append(decided(actor, Action.SEE_PEOPLE, Organisation.TYPE, id.value()));
    OrganisationView organisation = roster.find(id).orElseThrow(Rejection::notFound);
    List<MemberView> people =
        memberships.of(id.value()).stream()
            .map(one -> one.view(accounts.nameOf(one.person().toString())))
            .toList();
    return new OrganisationPeople(
        organisation, kindOf(organisation).roles().stream().map(Role::wireName).toList(), people);
  }

  /**
   * Admits a person: makes the account and proposes the membership.
   *
   * @throws Rejection invalid, naming each field; username-taken, if somebody acts with that name
   */
  public PersonRef admit(Actor actor, OrgId id, AdmitPerson command) {
    Decision decision = decided(actor, Action.ADMIT_PERSON, Organisation.TYPE, id.value());
    OrganisationView organisation = roster.find(id).orElseThrow(Rejection::notFound);
    List<Violation> violations = command.violations(kindOf(organisation));
    if (!violations.isEmpty()) {
      throw Rejection.invalid(violations);
    }
    AdmitPerson.NewAccount account = command.account();
    String subject = subjectFor(account);
    Membership.Key key = new Membership.Key(accounts.issuer(), subject, id.value(), account.role());
    memberships.insert(asProposed(key, actor));
    audit.append(decision);
    return new PersonRef(UUID.fromString(subject));
  }

  /**
   * Replaces a forgotten password by one that works once; every session of the person ends.
   *
   * @throws Rejection not found, for whoever does not act for the organisation
   */
  public void setOneTimePassword(Actor actor, OrgId id, PersonRef person, OneTimePassword command) {
    Decision decision = decided(actor, Action.SET_ONE_TIME_PASSWORD, PERSON, person.subject());
    String subject = person.subject().toString();
    if (memberships.of(id.value()).stream()
        .noneMatch(one -> one.person().equals(person.subject()))) {
      throw Rejection.notFound();
    }
    List<Violation> violations = command.violations();
    if (!violations.isEmpty()) {
      throw Rejection.invalid(violations);
    }
    for (Membership each : memberships.ofPerson(subject)) {
      each.proposeAgain(actor.person(), clock.instant());
      memberships.update(each);
    }
    accounts.setOneTimePassword(subject, command.text());
    audit.append(decision);
  }

  /** Ends a membership; the last one of a person closes the account. */
  public void end(Actor actor, OrgId id, PersonRef person, EndMembership command) {
    Decision decision = decided(actor, Action.END_MEMBERSHIP, PERSON, person.subject());
    String subject = person.subject().toString();
    if (subject.equals(actor.person().subject())) {
      throw Rejection.conflict("not-oneself");
    }
    Membership membership =
        Optional.ofNullable(command.role())
            .flatMap(role -> memberships.find(subject, id.value(), role))
            .orElseThrow(Rejection::notFound);
    memberships.delete(membership);
    if (memberships.ofPerson(subject).isEmpty()) {
      accounts.close(subject);
    }
    audit.append(decision);
  }

  private Decision decided(Actor actor, Action action, String type, UUID id) {
    OrgId office =
        roster
            .organisationOf(actor, "operations")
            .map(OrganisationView::orgId)
            .orElseThrow(Rejection::notFound);
    return access.decide(actor, action, Target.of(type, id, office));
  }

  /** An account nobody acts with is taken up: it may be one whose admission was cut short. */
  private String subjectFor(AdmitPerson.NewAccount account) {
    Optional<String> there = accounts.subjectOf(account.username());
    if (there.isEmpty()) {
      return accounts.create(account);
    }
    if (!memberships.ofPerson(there.get()).isEmpty()) {
      throw Rejection.invalid("username", "username-taken");
    }
    accounts.takeUp(there.get(), account);
    return there.get();
  }

  private Membership asProposed(Membership.Key key, Actor by) {
    boolean first = key.role().equals(Roles.AUDITOR) && memberships.activeAuditors().isEmpty();
    return first
        ? Membership.firstAuditor(key, by.person(), clock.instant())
        : Membership.proposed(key, by.person(), clock.instant());
  }

  private static OrganisationKind kindOf(OrganisationView organisation) {
    return OrganisationKind.of(organisation.kind()).orElseThrow();
  }
}
