package org.jisr.issue.agenda;

import jakarta.data.Limit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.security.vault.Recipient;
import org.jisr.security.vault.ServerUnlock;
import org.jisr.security.vault.Unreadable;
import org.jisr.security.vault.Vault;

/**
 * Solutions between a forum and a community police office.
 *
 * <p><b>Guarantees:</b> what is sealed here opens for that forum and that office alone; no other
 * office or forum holds the key, and the database shows them no row.
 */
@Dependent
public class SolutionBook {
  private static final int NEWEST = 200;

  @Inject AgendaItems table;
  @Inject SealedRecords sealed;
  @Inject Vault vault;
  @Inject Clock clock;

  /** Hands a solution to an office, which gets its key. */
  public Envelope hand(AgendaItem item, OrgId office, Decision decision, SolutionContent content) {
    SolutionId id = new SolutionId(UuidV7.next(clock));
    PartRef part = Solution.contentOf(id, item.forum());
    Envelope envelope = sealed.seal(part, decision, content);
    vault.grant(part, new ServerUnlock(decision), Recipient.organisation(office));
    table.insert(new Solution(id, item, office, envelope, clock.instant()));
    return envelope;
  }

  /**
   * Takes back what was handed over under this item.
   *
   * @throws Rejection conflict, task-taken, if an officer has taken it
   */
  public void withdraw(AgendaItem item) {
    for (Solution solution : table.ofIssues(List.of(item.issue()))) {
      if (solution.item().equals(item.id().value())) {
        if (!solution.isUntaken()) {
          throw Rejection.conflict("task-taken");
        }
        withdraw(solution, false);
      }
    }
  }

  /**
   * Takes back what is unanswered of an issue; with {@code forGood} all its words are destroyed.
   */
  public void withdrawAll(UUID issue, boolean forGood) {
    for (Solution solution : table.ofIssues(List.of(issue))) {
      if (forGood || !solution.isAnswered()) {
        withdraw(solution, forGood);
      }
    }
  }

  private void withdraw(Solution solution, boolean forGood) {
    solution.withdraw(forGood);
    table.update(solution);
    PartRef part = Solution.contentOf(solution.id(), solution.forum());
    vault.revoke(part, Recipient.organisation(solution.office()));
    if (forGood) {
      vault.revoke(part, Recipient.organisation(solution.forum()));
    }
  }

  /** Those of these issues, the oldest first; withdrawn ones left out. */
  public List<Solution> ofIssues(Collection<UUID> issues) {
    return issues.isEmpty() ? List.of() : table.ofIssues(issues);
  }

  /** The newest of an office. */
  public List<Solution> ofOffice(OrgId office) {
    return table.ofOffice(office.value(), Limit.of(NEWEST));
  }

  /** Answers a forum's chair has not read yet, the newest first. */
  public List<Solution> unseen(OrgId forum) {
    return table.unseen(forum.value(), Limit.of(NEWEST));
  }

  /** Notes that the chair has read the answers on an issue. */
  public void markSeen(UUID issue) {
    table.markSeen(issue, clock.instant());
  }

  /** One that is not withdrawn. */
  public Solution byId(SolutionId id) {
    return table
        .solution(id.value())
        .filter(solution -> !solution.state().equals("withdrawn"))
        .orElseThrow(Rejection::notFound);
  }

  /** What is to be done, if its seal holds. */
  public Optional<SolutionContent> content(Solution solution, Decision decision) {
    PartRef part = Solution.contentOf(solution.id(), solution.forum());
    return open(part, solution.envelope(), decision, SolutionContent.class);
  }

  /** What was answered, if anything was and its seal holds. */
  public Optional<Answer> answer(Solution solution, Decision decision) {
    PartRef part = Solution.resultOf(solution.id(), solution.forum());
    return open(part, solution.answerEnvelope(), decision, Answer.class);
  }

  /**
   * An officer takes it.
   *
   * @throws Rejection conflict: edited-by-other, or task-taken
   */
  public void take(Solution solution, long read) {
    solution.take(read);
    table.update(solution);
  }

  /**
   * The office answers.
   *
   * @throws Rejection conflict: edited-by-other, or already-answered
   */
  public Envelope answer(Solution solution, long read, Decision decision, Answer answer) {
    PartRef part = Solution.resultOf(solution.id(), solution.forum());
    Envelope envelope = sealed.seal(part, decision, answer);
    solution.answer(read, envelope, clock.instant());
    table.update(solution);
    return envelope;
  }

  private <T> Optional<T> open(
      PartRef part, Optional<Envelope> envelope, Decision decision, Class<T> type) {
    try {
      return envelope.map(e -> sealed.open(part, decision, e, type));
    } catch (Unreadable damaged) {
      return Optional.empty();
    }
  }
}
