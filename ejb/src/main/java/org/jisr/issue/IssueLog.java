package org.jisr.issue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
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
import org.jisr.keys.SealedRecords;
import org.jisr.people.OrganisationView;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
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
  @Inject SealedRecords sealed;
  @Inject Issues issues;
  @Inject IssueRules rules;
  @Inject Clock clock;

  /**
   * Logs an issue in the actor's forum and counts it in the month of the server's clock.
   *
   * @throws Rejection invalid, naming each field; a protected category is one of them
   */
  public IssueId log(Actor actor, LogIssue command) {
    OrganisationView forum = rules.forumOf(actor);
    IssueId id = new IssueId(UuidV7.next(clock));
    Decision decision =
        access.decide(actor, Action.LOG_ISSUE, Target.of(Issue.TYPE, id.value(), forum.orgId()));
    IssueContent content = rules.accepted(command, YearMonth.now(clock));
    Envelope envelope = sealed.seal(IssueContent.part(id, forum.orgId(), 0), decision, content);
    issues.insert(Issue.logged(id, forum.orgId(), actor.person(), clock.instant(), envelope));
    rules.count(decision, id, forum.orgId(), content, YearMonth.now(clock));
    audit.append(decision, envelope);
    return id;
  }

  /** The newest {@value #NEWEST} issues of the actor's forum, newest first. */
  public List<IssueSummary> newest(Actor actor) {
    OrganisationView forum = rules.forumOf(actor);
    Decision decision =
        access.decide(actor, Action.LIST_ISSUES, Target.of("forum", forum.id(), forum.orgId()));
    audit.append(decision);
    return issues.newest(forum.id(), Limit.of(NEWEST)).stream()
        .map(issue -> issue.summary(open(issue, decision)))
        .toList();
  }

  /**
   * One issue with its text.
   *
   * @throws Rejection not found, also for another forum's issue
   */
  public IssueView issue(Actor actor, IssueId id) {
    Issue issue = issues.byId(id.value()).orElseThrow(Rejection::notFound);
    Decision decision =
        access.decide(actor, Action.OPEN_ISSUE, Target.of(Issue.TYPE, id.value(), issue.forum()));
    audit.append(decision);
    return issue.view(open(issue, decision));
  }

  private IssueContent open(Issue issue, Decision decision) {
    return sealed.open(issue.part(), decision, issue.envelope(), IssueContent.class);
  }
}
