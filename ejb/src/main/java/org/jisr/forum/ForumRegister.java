package org.jisr.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;
import org.jisr.security.Actor;
import org.jisr.security.Roles;

/** The forums of Basra, each seen by its own people alone. */
@Stateless
@Audited
@RolesAllowed({Roles.FORUM_CHAIR, Roles.FORUM_MEMBER})
public class ForumRegister {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Roster roster;

  /**
   * The forum the actor acts for.
   *
   * @throws Rejection not found, if the actor acts for none
   */
  public ForumView mine(Actor actor) {
    OrganisationView forum = roster.organisationOf(actor, "forum").orElseThrow(Rejection::notFound);
    audit.append(
        access.decide(actor, Action.SEE_FORUM, Target.of("forum", forum.id(), forum.orgId())));
    return new ForumView(
        forum.id(), forum.nameAr(), forum.nameEn(), forum.district(), forum.area());
  }
}
