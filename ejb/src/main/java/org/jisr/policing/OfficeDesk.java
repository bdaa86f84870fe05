package org.jisr.policing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jisr.access.Rejection;
import org.jisr.issue.agenda.Solution;
import org.jisr.issue.agenda.SolutionBook;
import org.jisr.issue.agenda.SolutionContent;
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.Role;
import org.jspecify.annotations.Nullable;

/** An office's tasks with its officers. */
@Dependent
class OfficeDesk {
  @Inject SolutionBook solutions;
  @Inject Assignments assignments;
  @Inject Roster roster;
  @Inject Clock clock;

  OrgId officeOf(Actor actor) {
    return roster
        .organisationOf(actor, "police-office")
        .map(OrganisationView::orgId)
        .orElseThrow(Rejection::notFound);
  }

  /** The office's tasks: what nobody took, what is in work, what is answered. */
  List<TaskLine> lines(OrgId office, Decision decision) {
    Map<UUID, PersonId> officers = officers(office);
    return solutions.ofOffice(office).stream()
        .map(one -> line(one, officers.get(one.id().value()), decision))
        .sorted(Comparator.comparing(OfficeDesk::rank))
        .toList();
  }

  private static int rank(TaskLine task) {
    return switch (task.state()) {
      case "handed" -> 0;
      case "taken" -> 1;
      default -> 2;
    };
  }

  /** One task. */
  TaskView view(Solution solution, Decision decision) {
    return new TaskView(
        line(solution, officer(solution), decision),
        solutions.content(solution, decision).map(SolutionContent::decision).orElse(null),
        solutions.answer(solution, decision).orElse(null),
        decision.actor().has(Role.POLICE_SUPERVISOR) ? loads(solution.office()) : List.of());
  }

  private TaskLine line(Solution solution, @Nullable PersonId officer, Decision decision) {
    Optional<SolutionContent> content = solutions.content(solution, decision);
    return new TaskLine(
        solution.id().value(),
        solution.version(),
        ForumName.from(roster.organisation(solution.forum())),
        content.map(SolutionContent::category).orElse(null),
        content.map(SolutionContent::place).orElse(null),
        solution.handedAt(),
        solution.answeredAt(),
        solution.state(),
        officer == null ? null : OfficerCode.of(solution.office(), officer),
        decision.actor().person().equals(officer));
  }

  /** How much each officer of the office has to do. */
  List<OfficerLoad> loads(OrgId office) {
    Map<UUID, PersonId> officers = officers(office);
    List<Solution> tasks = solutions.ofOffice(office);
    return roster.membersOf(office, Set.of(Role.COMMUNITY_POLICE)).stream()
        .map(
            officer -> {
              List<Solution> own =
                  tasks.stream()
                      .filter(task -> officer.equals(officers.get(task.id().value())))
                      .toList();
              int answered = (int) own.stream().filter(Solution::isAnswered).count();
              return new OfficerLoad(
                  OfficerCode.of(office, officer), own.size() - answered, answered);
            })
        .toList();
  }

  /** The officer who has a task, if somebody has. */
  @Nullable PersonId officer(Solution solution) {
    return assignments.of(solution.id().value()).map(Assignment::officer).orElse(null);
  }

  /** An officer takes a task nobody has. */
  void take(Solution solution, long read, PersonId officer) {
    solutions.take(solution, read);
    assignments.insert(new Assignment(solution.id(), solution.office(), officer, clock.instant()));
  }

  /**
   * Gives a task to another officer; one that nobody took is taken with it.
   *
   * @throws Rejection invalid, for a code nobody of the office has; or conflict: edited-by-other or
   *     already-answered
   */
  void assign(Solution solution, AssignTask command) {
    PersonId officer = withCode(solution.office(), command.officer());
    if (solution.isUntaken()) {
      take(solution, command.version(), officer);
      return;
    }
    if (!solution.isInWork()) {
      throw Rejection.conflict("already-answered");
    }
    solution.requireVersion(command.version());
    Assignment assignment = assignments.of(solution.id().value()).orElseThrow();
    assignment.giveTo(officer, clock.instant());
    assignments.update(assignment);
  }

  private PersonId withCode(OrgId office, @Nullable String code) {
    return roster.membersOf(office, Set.of(Role.COMMUNITY_POLICE)).stream()
        .filter(one -> OfficerCode.of(office, one).equals(code))
        .findFirst()
        .orElseThrow(() -> Rejection.invalid("officer", code == null ? "missing" : "unknown"));
  }

  private Map<UUID, PersonId> officers(OrgId office) {
    return assignments.ofOffice(office.value()).stream()
        .collect(Collectors.toMap(Assignment::solution, Assignment::officer));
  }
}
