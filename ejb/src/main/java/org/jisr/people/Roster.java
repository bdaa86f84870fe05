package org.jisr.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
   * no organisation.
   */
  public Actor actor(PersonId person, Set<Role> roles) {
    if (roles.isEmpty()) {
      return new Actor(person, roles, Set.of());
    }
    Set<String> names = roles.stream().map(Role::wireName).collect(Collectors.toSet());
    List<UUID> ids = organisations.actingFor(person.issuer(), person.subject(), names);
    return new Actor(person, roles, ids.stream().map(OrgId::new).collect(Collectors.toSet()));
  }

  /** The organisations the actor acts for, by name. */
  public List<OrganisationView> organisationsOf(Actor actor) {
    if (actor.organisations().isEmpty()) {
      return List.of();
    }
    List<UUID> ids = actor.organisations().stream().map(OrgId::value).toList();
    return organisations.byIds(ids).stream().map(Organisation::view).toList();
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

  /** Who acts for an organisation in a role today. */
  public List<PersonId> people(OrgId organisation, Role role) {
    return organisations.members(organisation.value(), role.wireName()).stream()
        .map(Membership::who)
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
