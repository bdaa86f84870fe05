package org.jisr.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.Roles;

/**
 * The services the centre refers to. The centre sees what it lists, a provider its own, and nobody
 * here where a confidential one stands.
 */
@Stateless
@Audited
@RolesAllowed({Roles.CASE_WORKER, Roles.CENTRE_SUPERVISOR, Roles.SERVICE_PROVIDER})
public class ServiceDirectory {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Services services;
  @Inject ServiceBook book;
  @Inject Roster roster;
  @Inject Clock clock;

  /** The services the actor's organisations list or run, by kind and name. */
  public List<ServiceView> services(Actor actor) {
    OrgId own = actor.organisations().stream().findFirst().orElseThrow(Rejection::notFound);
    audit.append(
        access.decide(
            actor, Action.SEE_SERVICES, Target.of("service-directory", own.value(), own)));
    List<UUID> organisations = actor.organisations().stream().map(OrgId::value).toList();
    return services.of(organisations).stream().map(book::view).toList();
  }

  /**
   * One service.
   *
   * @throws Rejection not found, also for one the actor's organisations neither list nor run
   */
  public ServiceView service(Actor actor, ServiceId id) {
    Service service = services.byId(id.value()).orElseThrow(Rejection::notFound);
    audit.append(access.decide(actor, Action.SEE_SERVICES, service.target()));
    return book.view(service);
  }

  /** The partners whose services the centre may list. */
  @RolesAllowed(Roles.CENTRE_SUPERVISOR)
  public List<ServiceView.Provider> providers(Actor actor) {
    audit.append(decidedToList(actor, centreOf(actor)));
    return book.providers();
  }

  /**
   * Lists a service of a partner.
   *
   * @throws Rejection invalid, naming each field
   */
  @RolesAllowed(Roles.CENTRE_SUPERVISOR)
  public ServiceId list(Actor actor, ListService command) {
    OrgId centre = centreOf(actor);
    audit.append(decidedToList(actor, centre));
    return book.list(centre, command);
  }

  private Decision decidedToList(Actor actor, OrgId centre) {
    return access.decide(
        actor, Action.LIST_SERVICE, Target.of("service-directory", centre.value(), centre));
  }

  private OrgId centreOf(Actor actor) {
    return roster
        .organisationOf(actor, "centre")
        .map(OrganisationView::orgId)
        .orElseThrow(Rejection::notFound);
  }

  /**
   * Corrects an entry; who corrects it confirms it.
   *
   * @throws Rejection not found, as {@link #service}; invalid, naming each field; or conflict,
   *     edited-by-other
   */
  @RolesAllowed({Roles.CENTRE_SUPERVISOR, Roles.SERVICE_PROVIDER})
  public long correct(Actor actor, ServiceId id, CorrectService command) {
    Service service = services.byId(id.value()).orElseThrow(Rejection::notFound);
    audit.append(access.decide(actor, Action.CORRECT_SERVICE, service.target()));
    book.correct(id, command.version(), command.accepted());
    return command.version() + 1;
  }

  /**
   * Confirms that an entry is right as it stands.
   *
   * @throws Rejection not found, as {@link #service}
   */
  @RolesAllowed({Roles.CENTRE_SUPERVISOR, Roles.SERVICE_PROVIDER})
  public void assure(Actor actor, ServiceId id) {
    Service service = services.byId(id.value()).orElseThrow(Rejection::notFound);
    audit.append(access.decide(actor, Action.CORRECT_SERVICE, service.target()));
    services.assure(id.value(), LocalDate.now(clock));
  }
}
