package org.jisr.issue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.people.OrganisationView;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.Role;
import org.jisr.security.Roles;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;

/** A forum's issues, read and written by its own people alone. */
@Stateless
@Audited
@RolesAllowed({Roles.FORUM_CHAIR, Roles.FORUM_MEMBER})
public class IssueLog {
  static final int NEWEST = 50;

  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject IssueShelf shelf;
  @Inject IssueRules rules;
  @Inject IssueTally tally;
  @Inject Clock clock;

  /**
   * Logs an issue in the actor's forum and counts it in the month of the server's clock. Of a
   * protected matter district and month are kept and nothing else, and it is not counted here.
   *
   * @throws Rejection invalid, naming each field
   */
  public IssueId log(Actor actor, LogIssue command) {
    OrganisationView forum = rules.forumOf(actor);
    IssueId id = new IssueId(UuidV7.next(clock));
    Decision decision =
        access.decide(actor, Action.LOG_ISSUE, Target.of(Issue.TYPE, id.value(), forum.orgId()));
    YearMonth month = YearMonth.now(clock);
    IssueContent content = rules.accepted(command, month);
    IssueContent counted =
        content.countedAs(tally.count(decision, id, forum.orgId(), content, month));
    audit.append(decision, shelf.add(id, forum, actor.person(), decision, counted));
    return id;
  }

  /** The newest {@value #NEWEST} issues of the actor's forum, newest first. */
  public List<IssueSummary> newest(Actor actor) {
    OrganisationView forum = rules.forumOf(actor);
    Decision decision =
        access.decide(actor, Action.LIST_ISSUES, Target.of("forum", forum.id(), forum.orgId()));
    audit.append(decision);
    return shelf.newest(forum.orgId(), NEWEST, decision);
  }

  /**
   * One issue with its text, its earlier versions and what was done about it. Answers of the police
   * are read once the chair has opened it.
   *
   * @throws Rejection not found, also for another forum's issue
   */
  public IssueView issue(Actor actor, IssueId id) {
    Issue issue = shelf.byId(id);
    Decision decision = access.decide(actor, Action.OPEN_ISSUE, issue.target());
    audit.append(decision);
    if (actor.has(Role.FORUM_CHAIR)) {
      shelf.markSeen(issue);
    }
    return shelf.view(issue, decision);
  }

  /**
   * Corrects what an issue says; what it said before is kept. Where it turns out to be a protected
   * matter, what was written until then is destroyed.
   *
   * @throws Rejection not found; invalid, naming each field; or conflict: edited-by-other,
   *     issue-ended or issue-unreadable
   */
  public void correct(Actor actor, IssueId id, CorrectIssue command) {
    Issue issue = shelf.byId(id);
    Decision decision = access.decide(actor, Action.CORRECT_ISSUE, issue.target());
    issue.requireUnended(command.version());
    IssueContent before = shelf.content(issue, decision);
    IssueContent after = rules.accepted(command.asLogged(), YearMonth.now(clock));
    YearMonth month = issue.recordedMonth(clock.getZone());
    IssueContent counted = after.countedAs(tally.recount(decision, issue, before, after, month));
    Envelope envelope =
        rules.isProtected(after.category())
            ? shelf.replaceForGood(issue, decision, counted, actor.person())
            : shelf.replace(issue, decision, counted, actor.person());
    audit.append(decision, envelope);
  }

  /**
   * Voids an issue with a coded reason and takes it out of every release not sealed yet. What named
   * someone is destroyed, in every version.
   *
   * @throws Rejection not found; invalid; or conflict: edited-by-other or issue-ended
   */
  @RolesAllowed(Roles.FORUM_CHAIR)
  public void annul(Actor actor, IssueId id, VoidIssue command) {
    Issue issue = shelf.byId(id);
    Decision decision = access.decide(actor, Action.VOID_ISSUE, issue.target());
    shelf.readable(issue, decision).ifPresent(content -> tally.exclude(decision, content));
    shelf.annul(issue, command);
    audit.append(decision);
  }

  /**
   * Closes an issue.
   *
   * @throws Rejection not found; or conflict: edited-by-other, issue-ended or task-unanswered
   */
  @RolesAllowed(Roles.FORUM_CHAIR)
  public void close(Actor actor, IssueId id, CloseIssue command) {
    Issue issue = shelf.byId(id);
    Decision decision = access.decide(actor, Action.CLOSE_ISSUE, issue.target());
    shelf.close(issue, command.version());
    audit.append(decision);
  }
}
