package org.jisr.issue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.forum.MeetingShelf;
import org.jisr.issue.agenda.Solution;
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.Role;
import org.jisr.security.Roles;

/** Where a forum's people begin their day: what comes next, and what came back. */
@Stateless
@Audited
@RolesAllowed({Roles.FORUM_CHAIR, Roles.FORUM_MEMBER})
public class ForumDesk {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Roster roster;
  @Inject MeetingShelf meetings;
  @Inject IssueShelf shelf;
  @Inject IssueCourse course;

  /**
   * The actor's forum today.
   *
   * @throws Rejection not found, if the actor acts for none
   */
  public ForumHome home(Actor actor) {
    OrganisationView forum = roster.organisationOf(actor, "forum").orElseThrow(Rejection::notFound);
    Decision decision =
        access.decide(actor, Action.SEE_FORUM_DESK, Target.of("forum", forum.id(), forum.orgId()));
    audit.append(decision);
    List<UUID> answered =
        course.unseen(forum.orgId()).stream().map(Solution::issue).distinct().toList();
    return new ForumHome(
        forum.nameAr(),
        forum.nameEn(),
        forum.district(),
        roster.membersOf(forum.orgId(), Set.of(Role.FORUM_CHAIR, Role.FORUM_MEMBER)).size(),
        meetings.next(forum.orgId()).orElse(null),
        shelf.countUnended(forum.orgId()),
        shelf.summaries(answered, decision));
  }
}
