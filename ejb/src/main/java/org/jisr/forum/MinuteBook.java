package org.jisr.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
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
import org.jisr.security.Roles;

/** The book of a forum's meetings: when it meets, and who was there as numbers. */
@Stateless
@Audited
@RolesAllowed(Roles.FORUM_CHAIR)
public class MinuteBook {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Roster roster;
  @Inject MeetingShelf shelf;

  /**
   * Plans a meeting of the actor's forum.
   *
   * @throws Rejection invalid, naming the field
   */
  public MeetingId plan(Actor actor, PlanMeeting command) {
    OrganisationView forum = forumOf(actor);
    MeetingId id = shelf.newId();
    audit.append(
        access.decide(
            actor, Action.PLAN_MEETING, Target.of(Meeting.TYPE, id.value(), forum.orgId())));
    shelf.plan(id, forum.orgId(), command);
    return id;
  }

  /** The meetings of the actor's forum, the latest day first. */
  @RolesAllowed({Roles.FORUM_CHAIR, Roles.FORUM_MEMBER})
  public List<MeetingLine> all(Actor actor) {
    OrganisationView forum = forumOf(actor);
    audit.append(
        access.decide(actor, Action.LIST_MEETINGS, Target.of("forum", forum.id(), forum.orgId())));
    return shelf.newest(forum.orgId());
  }

  /**
   * Moves a meeting to another day, with a coded reason; the day it was on is kept.
   *
   * @throws Rejection not found; invalid; or conflict: edited-by-other or meeting-ended
   */
  public void move(Actor actor, MeetingId id, MoveMeeting command) {
    Meeting meeting = shelf.byId(id);
    audit.append(access.decide(actor, Action.CHANGE_MEETING, meeting.target()));
    shelf.move(meeting, command, actor.person());
  }

  /**
   * Records that a meeting was held and who was present, or corrects it; what stood there is kept.
   *
   * @throws Rejection not found; invalid; or conflict: edited-by-other, meeting-ended or
   *     meeting-to-come
   */
  public void record(Actor actor, MeetingId id, RecordMeeting command) {
    Meeting meeting = shelf.byId(id);
    Decision decision = access.decide(actor, Action.CHANGE_MEETING, meeting.target());
    audit.append(decision, shelf.record(meeting, command, decision));
  }

  private OrganisationView forumOf(Actor actor) {
    return roster.organisationOf(actor, "forum").orElseThrow(Rejection::notFound);
  }
}
