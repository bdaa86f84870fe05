package org.jisr.issue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.forum.MeetingId;
import org.jisr.forum.MeetingShelf;
import org.jisr.forum.VoidMeeting;
import org.jisr.issue.agenda.AgendaItem;
import org.jisr.issue.agenda.AgendaItemId;
import org.jisr.issue.agenda.DecisionContent;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.Roles;

/** What a forum's meeting talks about, decides, and hands to the community police. */
@Stateless
@Audited
@RolesAllowed({Roles.FORUM_CHAIR, Roles.FORUM_MEMBER})
public class Agenda {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject MeetingShelf meetings;
  @Inject IssueShelf shelf;
  @Inject IssueCourse course;

  /**
   * A meeting with its agenda, and what may still be put on it.
   *
   * @throws Rejection not found, also for another forum's meeting
   */
  public MeetingPage meeting(Actor actor, MeetingId id) {
    Target target = meetings.target(id);
    Decision decision = access.decide(actor, Action.OPEN_MEETING, target);
    audit.append(decision);
    List<AgendaItem> items = course.ofMeeting(id);
    List<UUID> on = items.stream().map(AgendaItem::issue).toList();
    Map<UUID, IssueSummary> issues =
        shelf.summaries(on, decision).stream()
            .collect(Collectors.toMap(IssueSummary::id, summary -> summary));
    List<AgendaLine> lines =
        items.stream()
            .flatMap(
                item ->
                    Stream.ofNullable(issues.get(item.issue()))
                        .map(issue -> course.line(item, issue, decision)))
            .toList();
    List<IssueSummary> choosable =
        shelf.choosable(target.organisations().iterator().next(), decision).stream()
            .filter(issue -> !on.contains(issue.id()))
            .toList();
    return new MeetingPage(meetings.view(id, decision), lines, choosable, course.offices());
  }

  /**
   * Puts an issue of the forum on the agenda. A protected matter is nobody's to discuss.
   *
   * @throws Rejection not found; invalid; or conflict: meeting-ended, issue-ended or
   *     already-on-agenda
   */
  public AgendaItemId put(Actor actor, MeetingId meeting, PutOnAgenda command) {
    Decision decision = access.decide(actor, Action.PUT_ON_AGENDA, meetings.target(meeting));
    meetings.requireStanding(meeting);
    Issue issue = shelf.byId(command.accepted());
    issue.requireUnended();
    if (shelf.isProtected(shelf.content(issue, decision))) {
      throw Rejection.invalid("issue", "protected-category");
    }
    AgendaItemId id = course.newItemId();
    course.put(id, issue, meeting);
    audit.append(decision);
    return id;
  }

  /**
   * Takes an issue off the agenda again.
   *
   * @throws Rejection not found; or conflict, already-decided
   */
  public void takeOff(Actor actor, MeetingId meeting, AgendaItemId id) {
    AgendaItem item = course.item(meeting, id);
    audit.append(access.decide(actor, Action.TAKE_OFF_AGENDA, item.target()));
    course.takeOff(item);
  }

  /**
   * Writes down what was decided on an issue, or corrects it; a solution for a community police
   * office is handed over with it, and one that nobody has taken is taken back.
   *
   * @throws Rejection not found; invalid, naming each field; or conflict: meeting-ended,
   *     meeting-not-held, edited-by-other, issue-ended, issue-unreadable or task-taken
   */
  @RolesAllowed(Roles.FORUM_CHAIR)
  public void decide(Actor actor, MeetingId meeting, AgendaItemId id, Decide command) {
    AgendaItem item = course.item(meeting, id);
    Decision decision = access.decide(actor, Action.DECIDE_ON_ISSUE, item.target());
    meetings.requireHeld(meeting);
    item.requireStanding(command.version());
    DecisionContent decided = course.accepted(command);
    Issue issue = shelf.byId(new IssueId(item.issue()));
    issue.requireUnended();
    IssueContent about = shelf.content(issue, decision);
    audit.append(decision, course.decide(item, decision, decided, about));
    shelf.follow(issue);
  }

  /**
   * Voids a meeting. Its decisions go with it, and tasks nobody has taken come back.
   *
   * @throws Rejection not found; invalid; or conflict: edited-by-other, meeting-ended or task-taken
   */
  @RolesAllowed(Roles.FORUM_CHAIR)
  public void annul(Actor actor, MeetingId id, VoidMeeting command) {
    audit.append(access.decide(actor, Action.VOID_MEETING, meetings.target(id)));
    meetings.annul(id, command, actor.person());
    List<AgendaItem> items = course.ofMeeting(id);
    items.forEach(course::retract);
    Set<UUID> issues = items.stream().map(AgendaItem::issue).collect(Collectors.toSet());
    issues.forEach(issue -> shelf.follow(shelf.byId(new IssueId(issue))));
  }
}
