package org.jisr.intake;

import jakarta.data.Limit;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jisr.access.Rejection;
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;
import org.jisr.security.Actor;
import org.jisr.security.OrgId;

/** The centre's book of hand-overs: its rows, its clock and the names of those who sent. */
@Dependent
class HandOverBook {
  private static final int ANSWERED = 50;

  @Inject HandOvers table;
  @Inject Roster roster;
  @Inject Clock clock;

  OrgId centreOf(Actor actor) {
    return roster
        .organisationOf(actor, "centre")
        .map(OrganisationView::orgId)
        .orElseThrow(Rejection::notFound);
  }

  HandOver byId(HandOverId id) {
    return table.byId(id.value()).orElseThrow(Rejection::notFound);
  }

  Instant now() {
    return clock.instant();
  }

  /** This moment in Basra. */
  ZonedDateTime here() {
    return ZonedDateTime.now(clock);
  }

  /** What waits, the most pressing first, then what was answered last. */
  List<HandOverSummary> lines(OrgId centre) {
    return Stream.concat(
            table.unanswered(centre.value()).stream(),
            table.answered(centre.value(), Limit.of(ANSWERED)).stream())
        .map(this::line)
        .toList();
  }

  HandOverSummary line(HandOver handOver) {
    return handOver.summary(
        SenderName.from(roster.organisation(handOver.sender())), clock.instant());
  }

  /**
   * Notes that it was opened, once.
   *
   * @throws Rejection conflict, recalled, if its sender has taken it back
   */
  void markOpened(HandOver handOver) {
    if (table.claim(handOver.id().value()) == 0) {
      throw Rejection.conflict("recalled");
    }
    Instant now = clock.instant();
    table.markOpened(handOver.id().value(), now);
    handOver.open(now);
  }

  /**
   * Stores the answer and tells the sender that there is one.
   *
   * @throws Rejection conflict, already-answered, if a colleague was faster
   */
  void store(HandOver answered) {
    try {
      table.update(answered);
    } catch (OptimisticLockingFailureException lost) {
      throw Rejection.conflict("already-answered");
    }
    table.markAnswered(answered.id().value());
  }
}
