package org.jisr.issue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jisr.access.Rejection;
import org.jisr.access.Violation;
import org.jisr.forum.MeetingId;
import org.jisr.issue.agenda.AgendaBook;
import org.jisr.issue.agenda.AgendaItem;
import org.jisr.issue.agenda.AgendaItemId;
import org.jisr.issue.agenda.DecisionContent;
import org.jisr.issue.agenda.Solution;
import org.jisr.issue.agenda.SolutionBook;
import org.jisr.issue.agenda.SolutionContent;
import org.jisr.nonames.ForumText;
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;

/** What meetings decide on issues and what the community police answer. */
@Dependent
class IssueCourse {
  private static final String POLICE = "police-office";

  @Inject AgendaBook agenda;
  @Inject SolutionBook solutions;
  @Inject Roster roster;

  AgendaItemId newItemId() {
    return agenda.newId();
  }

  AgendaItem item(MeetingId meeting, AgendaItemId id) {
    return agenda.item(meeting.value(), id);
  }

  List<AgendaItem> ofMeeting(MeetingId meeting) {
    return agenda.ofMeeting(meeting.value());
  }

  void put(AgendaItemId id, Issue issue, MeetingId meeting) {
    agenda.put(id, issue.forum(), meeting.value(), issue.id().value());
  }

  void takeOff(AgendaItem item) {
    agenda.remove(item);
  }

  /** Takes an item off a meeting that was none; a task nobody has taken comes back with it. */
  void retract(AgendaItem item) {
    solutions.withdraw(item);
    agenda.retract(item);
  }

  /** The command as the content to seal, or a rejection that names every field at once. */
  DecisionContent accepted(Decide command) {
    List<Violation> violations = new ArrayList<>();
    String text = command.text();
    violations.addAll(ForumText.needed("text", text, Decide.MAX_TEXT));
    String acts = command.acts();
    UUID office = command.office();
    if (acts == null || !Set.of("forum", POLICE).contains(acts)) {
      violations.add(Violation.of("acts", acts == null ? "missing" : "unknown"));
    } else if (acts.equals(POLICE) && (office == null || !isOffice(office))) {
      violations.add(Violation.of("office", office == null ? "missing" : "unknown"));
    }
    if (!violations.isEmpty() || text == null || acts == null) {
      throw Rejection.invalid(violations);
    }
    return new DecisionContent(text.strip(), acts, acts.equals(POLICE) ? office : null);
  }

  /**
   * Writes a decision down; one for the police is handed over, an earlier one nobody has taken is
   * taken back.
   */
  Envelope[] decide(
      AgendaItem item, Decision decision, DecisionContent decided, IssueContent about) {
    solutions.withdraw(item);
    Envelope written = agenda.decide(item, decision, decided);
    if (decided.office() == null) {
      return new Envelope[] {written};
    }
    SolutionContent told = new SolutionContent(about.category(), about.place(), decided.text());
    return new Envelope[] {
      written, solutions.hand(item, new OrgId(decided.office()), decision, told)
    };
  }

  /** The decision on an item with its earlier words and how far the office is. */
  AgendaLine line(AgendaItem item, IssueSummary issue, Decision decision) {
    return new AgendaLine(
        item.id().value(),
        item.version(),
        issue,
        item.isDecided(),
        agenda.decision(item, decision).orElse(null),
        agenda.earlier(item, decision),
        solutionOf(item).map(Solution::state).orElse(null));
  }

  /** What was decided on an issue so far, the latest first. */
  List<IssueStep> steps(IssueId issue, Decision decision) {
    return agenda.decidedOn(issue.value()).stream().map(item -> step(item, decision)).toList();
  }

  private IssueStep step(AgendaItem item, Decision decision) {
    Optional<DecisionContent> decided = agenda.decision(item, decision);
    Optional<Solution> solution = solutionOf(item);
    return new IssueStep(
        item.meeting(),
        item.changedAt(),
        decided.map(DecisionContent::text).orElse(null),
        decided.map(DecisionContent::acts).orElse(null),
        solution.map(one -> OfficeName.from(roster.organisation(one.office()))).orElse(null),
        solution.map(Solution::state).orElse(null),
        solution.map(Solution::answeredAt).orElse(null),
        solution.flatMap(one -> solutions.answer(one, decision)).orElse(null));
  }

  private Optional<Solution> solutionOf(AgendaItem item) {
    return solutions.ofIssues(List.of(item.issue())).stream()
        .filter(one -> one.item().equals(item.id().value()))
        .findFirst();
  }

  /** Which of these issues the police have answered whole. */
  Set<UUID> answered(Collection<UUID> issues) {
    List<Solution> handed = solutions.ofIssues(issues);
    Set<UUID> waiting =
        handed.stream()
            .filter(one -> !one.isAnswered())
            .map(Solution::issue)
            .collect(Collectors.toSet());
    return handed.stream()
        .map(Solution::issue)
        .filter(issue -> !waiting.contains(issue))
        .collect(Collectors.toSet());
  }

  /** Whether a police office has something of this issue. */
  boolean isWithPolice(IssueId issue) {
    return !solutions.ofIssues(List.of(issue.value())).isEmpty();
  }

  /**
   * Ends a command here that must wait for an answer.
   *
   * @throws Rejection conflict, task-unanswered
   */
  void requireAnswered(IssueId issue) {
    if (solutions.ofIssues(List.of(issue.value())).stream().anyMatch(one -> !one.isAnswered())) {
      throw Rejection.conflict("task-unanswered");
    }
  }

  List<Solution> unseen(OrgId forum) {
    return solutions.unseen(forum);
  }

  void markSeen(IssueId issue) {
    solutions.markSeen(issue.value());
  }

  /** Takes back from the police what they have not answered. */
  void withdraw(IssueId issue) {
    solutions.withdrawAll(issue.value(), false);
  }

  /** Destroys every word that was written about an issue here. */
  void destroy(IssueId issue) {
    solutions.withdrawAll(issue.value(), true);
    agenda.destroyDecisions(issue.value());
  }

  List<OfficeName> offices() {
    return roster.ofKind("police-office").stream().map(OfficeName::from).toList();
  }

  private boolean isOffice(UUID id) {
    return roster
        .find(new OrgId(id))
        .map(OrganisationView::kind)
        .filter(POLICE::equals)
        .isPresent();
  }
}
