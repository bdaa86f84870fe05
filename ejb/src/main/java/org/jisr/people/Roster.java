package org.jisr.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisr.access.Rejection;
import org.jisr.audit.Unaudited;
import org.jisr.security.Actor;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.Role;

/** Who acts for whom today. */
@Stateless
@PermitAll
@Unaudited(because = "says where a person stands, before any record is touched")
public class Roster {
  @Inject Organisations organisations;

  /**
   * The person as an actor. A role without a membership is worth nothing: the actor then acts for
   * no organisation. One question to the database needs no transaction around it.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Actor actor(PersonId person, Set<Role> roles) {
    if (roles.isEmpty()) {
      return new Actor(person, roles, Set.of());
    }
    Set<String> names = roles.stream().map(Role::wireName).collect(Collectors.toSet());
    Set<OrgId> actingFor =
        organisations.membershipsOf(person.issuer(), person.subject()).stream()
            .filter(membership -> names.contains(membership.role()))
            .map(membership -> new OrgId(membership.organisation()))
            .collect(Collectors.toSet());
    return new Actor(person, roles, actingFor);
  }

  /** The organisations the actor acts for, by name. */
  public List<OrganisationView> organisationsOf(Actor actor) {
    return actor.organisations().stream()
        .map(this::organisation)
        .sorted(Comparator.comparing(OrganisationView::nameEn))
        .toList();
  }

  /** The actor's organisation of one kind; where there are several, the first by name. */
  public Optional<OrganisationView> organisationOf(Actor actor, String kind) {
    return organisationsOf(actor).stream().filter(own -> own.kind().equals(kind)).findFirst();
  }

  /** One organisation by its id; fails for an id nobody has, which no record of ours names. */
  public OrganisationView organisation(OrgId id) {
    return organisations.byId(id.value()).orElseThrow().view();
  }

  /** One organisation by an id that came from outside. */
  public Optional<OrganisationView> find(OrgId id) {
    return organisations.byId(id.value()).map(Organisation::view);
  }

  /** Who acts for an organisation today in one of these roles, each person once. */
  public List<PersonId> membersOf(OrgId organisation, Set<Role> roles) {
    Set<String> names = roles.stream().map(Role::wireName).collect(Collectors.toSet());
    return organisations.members(organisation.value(), names).stream()
        .map(key -> new PersonId(key.issuer(), key.subject()))
        .distinct()
        .toList();
  }

  /** Every organisation of a kind. */
  public List<OrganisationView> ofKind(String kind) {
    return organisations.ofKind(kind).stream().map(Organisation::view).toList();
  }

  /**
   * The referral guidance centre. There is one.
   *
   * @throws Rejection conflict, in an installation where it is yet to be founded
   */
  public OrganisationView centre() {
    return organisations.ofKind("centre").stream()
        .findFirst()
        .orElseThrow(() -> Rejection.conflict("no-centre"))
        .view();
  }
}
