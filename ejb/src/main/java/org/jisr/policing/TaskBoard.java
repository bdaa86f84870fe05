package org.jisr.policing;

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
import org.jisr.issue.agenda.Answer;
import org.jisr.issue.agenda.Solution;
import org.jisr.issue.agenda.SolutionBook;
import org.jisr.issue.agenda.SolutionId;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.Role;
import org.jisr.security.Roles;

/**
 * The board of a community police office: what forums handed to it. Its officers take tasks and
 * report; its supervisor shares them out. What a forum wrote about an issue is not on it.
 */
@Stateless
@Audited
@RolesAllowed(Roles.COMMUNITY_POLICE)
public class TaskBoard {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject OfficeDesk desk;
  @Inject SolutionBook solutions;

  /** The office's tasks, what waits first; to the supervisor with the load of each officer. */
  @RolesAllowed({Roles.COMMUNITY_POLICE, Roles.POLICE_SUPERVISOR})
  public TaskBoardView all(Actor actor) {
    OrgId office = desk.officeOf(actor);
    Decision decision =
        access.decide(actor, Action.LIST_TASKS, Target.of("office", office.value(), office));
    audit.append(decision);
    return new TaskBoardView(
        actor.has(Role.COMMUNITY_POLICE) ? OfficerCode.of(office, actor.person()) : null,
        desk.lines(office, decision),
        actor.has(Role.POLICE_SUPERVISOR) ? desk.loads(office) : List.of());
  }

  /**
   * One task with what is to be done and what was answered.
   *
   * @throws Rejection not found, also for another office's task
   */
  @RolesAllowed({Roles.COMMUNITY_POLICE, Roles.POLICE_SUPERVISOR})
  public TaskView task(Actor actor, SolutionId id) {
    Solution solution = solutions.byId(id);
    Decision decision = access.decide(actor, Action.OPEN_TASK, solution.target(null));
    audit.append(decision);
    return desk.view(solution, decision);
  }

  /**
   * Takes a task.
   *
   * @throws Rejection not found; or conflict: edited-by-other or task-taken
   */
  public void take(Actor actor, SolutionId id, TakeTask command) {
    Solution solution = solutions.byId(id);
    audit.append(access.decide(actor, Action.TAKE_TASK, solution.target(null)));
    desk.take(solution, command.version(), actor.person());
  }

  /**
   * Reports what was done and what came of it; the forum reads it from then on.
   *
   * @throws Rejection not found, also for a colleague's task; invalid, naming each field; or
   *     conflict: edited-by-other or already-answered
   */
  public void report(Actor actor, SolutionId id, ReportTask command) {
    Solution solution = solutions.byId(id);
    Decision decision =
        access.decide(actor, Action.REPORT_TASK, solution.target(desk.officer(solution)));
    Answer answer = command.accepted();
    audit.append(decision, solutions.answer(solution, command.version(), decision, answer));
  }

  /**
   * Gives a task to an officer of the office.
   *
   * @throws Rejection not found; invalid; or conflict: edited-by-other or already-answered
   */
  @RolesAllowed(Roles.POLICE_SUPERVISOR)
  public void assign(Actor actor, SolutionId id, AssignTask command) {
    Solution solution = solutions.byId(id);
    audit.append(access.decide(actor, Action.ASSIGN_TASK, solution.target(null)));
    desk.assign(solution, command);
  }
}
