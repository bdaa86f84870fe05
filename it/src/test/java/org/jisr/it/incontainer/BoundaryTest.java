package org.jisr.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.issue.IssueId;
import org.jisr.issue.IssueLog;
import org.jisr.issue.LogIssue;
import org.jisr.people.Roster;
import org.jisr.security.Actor;
import org.jisr.security.Role;
import org.jisr.survivor.SurvivorFiles;
import org.junit.jupiter.api.Test;

/** Who passes a boundary, and what is written down of it. */
class BoundaryTest extends InContainer {
  private static final LogIssue STREET_LIGHTS = new LogIssue("G05", "IQG02Q02", null, "نص تجريبي");

  @Inject AsForumChair asChair;
  @Inject AsCaseWorker asWorker;
  @Inject IssueLog log;
  @Inject SurvivorFiles files;
  @Inject SilentBoundary silent;
  @Inject People people;
  @Inject Roster roster;
  @Inject Trail trail;

  @Test
  void whoeverIsNotSignedInIsRefusedByTheContainer() {
    Actor chair = people.named("chair.maqal");
    assertThat(chair.organisations()).containsExactly(People.tenant("maqal"));
    assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> log.newest(chair));
    assertThatExceptionOfType(EJBAccessException.class)
        .isThrownBy(() -> log.log(chair, STREET_LIGHTS));
    assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> files.own(chair));
  }

  @Test
  void aRoleEntersItsOwnBoundaryAndNoOther() throws Exception {
    Actor chair = people.named("chair.maqal");
    Actor worker = people.named("worker.centre");
    assertThat(asChair.call(() -> log.newest(chair))).isNotNull();
    assertThat(asWorker.call(() -> files.own(worker))).isNotNull();
    assertThatExceptionOfType(EJBAccessException.class)
        .isThrownBy(() -> asChair.call(() -> files.own(worker)));
    assertThatExceptionOfType(EJBAccessException.class)
        .isThrownBy(() -> asWorker.call(() -> log.newest(chair)));
  }

  @Test
  void anActThatLeavesNoEntryFailsAndIsUndone() throws Exception {
    Actor chair = people.newcomer(Role.FORUM_CHAIR, "maqal");
    UUID id = UUID.randomUUID();
    assertThatExceptionOfType(EJBException.class)
        .isThrownBy(() -> silent.act(chair, id))
        .satisfies(
            failure ->
                assertThat(failure.getCausedByException())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("No act without its entry: act"));
    assertThatExceptionOfType(Rejection.class)
        .isThrownBy(() -> asChair.call(() -> log.issue(chair, new IssueId(id))));
  }

  @Test
  void anEntryOfAnotherActOfTheTransactionDoesNotStandForIt() throws Exception {
    Actor chair = people.newcomer(Role.FORUM_CHAIR, "maqal");
    UUID id = UUID.randomUUID();
    assertThatExceptionOfType(EJBException.class)
        .isThrownBy(
            () ->
                asChair.inOneTransaction(
                    () -> {
                      log.log(chair, STREET_LIGHTS);
                      return silent.act(chair, id);
                    }));
    assertThat(trail.of(chair)).isEmpty();
  }

  @Test
  void aBoundaryThatDoesNotSayForWhomItActsFails() {
    assertThatExceptionOfType(EJBException.class)
        .isThrownBy(() -> silent.actForNobody("nothing"))
        .satisfies(
            failure ->
                assertThat(failure.getCausedByException())
                    .hasMessage("A boundary takes the actor first"));
  }

  @Test
  void aDenialIsWrittenDownAlthoughTheActIsUndone() throws Exception {
    Actor pretender =
        new Actor(
            people.newcomer(Role.CASE_WORKER, "maqal").person(),
            Set.of(Role.CASE_WORKER),
            Set.of(People.tenant("maqal")));
    assertThatExceptionOfType(Rejection.class)
        .isThrownBy(() -> asChair.call(() -> log.log(pretender, STREET_LIGHTS)));
    assertThat(trail.of(pretender)).containsExactly("LOG_ISSUE 2");
  }

  @Test
  void aDenialTakesEarlierActsOfItsTransactionWithItAndStays() throws Exception {
    Actor chair = people.newcomer(Role.FORUM_CHAIR, "maqal");
    Actor pretender = new Actor(chair.person(), Set.of(Role.AUDITOR), chair.organisations());
    IssueId[] lost = new IssueId[1];
    assertThatExceptionOfType(Rejection.class)
        .isThrownBy(
            () ->
                asChair.inOneTransaction(
                    () -> {
                      lost[0] = log.log(chair, STREET_LIGHTS);
                      return log.newest(pretender);
                    }));
    assertThat(trail.of(chair)).containsExactly("LIST_ISSUES 2");
    assertThatExceptionOfType(Rejection.class)
        .isThrownBy(() -> asChair.call(() -> log.issue(chair, lost[0])));
  }

  @Test
  void aMembershipIsWorthNothingInARoleItIsNotFor() {
    Actor worker = people.named("worker.centre");
    assertThat(worker.organisations()).hasSize(1);
    assertThat(roster.actor(worker.person(), Set.of(Role.FORUM_CHAIR)).organisations()).isEmpty();
  }
}
