package org.jisr.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import org.jisr.access.Rejection;
import org.jisr.issue.IssueId;
import org.jisr.issue.IssueLog;
import org.jisr.issue.IssueSummary;
import org.jisr.issue.IssueView;
import org.jisr.issue.LogIssue;
import org.jisr.security.Actor;
import org.jisr.security.Role;
import org.jisr.survivor.FileId;
import org.jisr.survivor.FileView;
import org.jisr.survivor.Narrative;
import org.jisr.survivor.SaveNarrative;
import org.jisr.survivor.SurvivorFiles;
import org.junit.jupiter.api.Test;

/** The generated repositories, inside the transactions of the boundaries. */
class TransactionTest extends InContainer {
  private static final LogIssue STREET_LIGHTS = new LogIssue("G05", "IQG02Q02", null, "نص تجريبي");

  @Inject AsForumChair asChair;
  @Inject AsCaseWorker asWorker;
  @Inject IssueLog log;
  @Inject SurvivorFiles files;
  @Inject People people;
  @Inject Trail trail;

  @Test
  void theRepositoryIsTheOneThatWasGeneratedAtBuildTime() throws Exception {
    Class<?> generated =
        Class.forName("org.jisr.issue.Issues_", false, IssueLog.class.getClassLoader());
    assertThat(Class.forName("org.jisr.issue.Issues", false, generated.getClassLoader()))
        .isAssignableFrom(generated);
  }

  @Test
  void whatTheChairLogsHerForumFinds() throws Exception {
    Actor chair = people.newcomer(Role.FORUM_CHAIR, "maqal");
    IssueId id = asChair.call(() -> log.log(chair, STREET_LIGHTS));

    assertThat(asChair.call(() -> log.newest(chair)))
        .extracting(IssueSummary::id)
        .contains(id.value());
    IssueView found = asChair.call(() -> log.issue(chair, id));
    assertThat(found.text()).isEqualTo("نص تجريبي");
    assertThat(found.state()).isEqualTo("open");
  }

  @Test
  void anotherForumDoesNotFindIt() throws Exception {
    Actor chair = people.newcomer(Role.FORUM_CHAIR, "maqal");
    Actor other = people.newcomer(Role.FORUM_CHAIR, "zubair");
    IssueId id = asChair.call(() -> log.log(chair, STREET_LIGHTS));

    assertThatExceptionOfType(Rejection.class)
        .isThrownBy(() -> asChair.call(() -> log.issue(other, id)))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("not-found"));
  }

  @Test
  void aTransactionRolledBackLeavesNeitherIssueNorEntry() throws Exception {
    Actor chair = people.newcomer(Role.FORUM_CHAIR, "maqal");
    IssueId[] lost = new IssueId[1];

    assertThatExceptionOfType(EJBException.class)
        .isThrownBy(
            () ->
                asChair.inOneTransaction(
                    () -> {
                      lost[0] = log.log(chair, STREET_LIGHTS);
                      assertThat(log.issue(chair, lost[0]).id()).isEqualTo(lost[0].value());
                      throw new IllegalStateException("the power fails here");
                    }));

    assertThat(trail.of(chair)).isEmpty();
    assertThatExceptionOfType(Rejection.class)
        .isThrownBy(() -> asChair.call(() -> log.issue(chair, lost[0])));
  }

  @Test
  void twoIssuesOfOneTransactionAreKeptTogether() throws Exception {
    Actor chair = people.newcomer(Role.FORUM_CHAIR, "maqal");
    asChair.inOneTransaction(
        () -> {
          log.log(chair, STREET_LIGHTS);
          return log.log(chair, STREET_LIGHTS);
        });
    assertThat(trail.of(chair)).containsExactly("LOG_ISSUE 1", "LOG_ISSUE 1");
  }

  @Test
  void aProtectedCategoryIsRefusedAndNothingIsKept() throws Exception {
    Actor chair = people.newcomer(Role.FORUM_CHAIR, "maqal");
    LogIssue ofAPerson = new LogIssue("P02", "IQG02Q02", null, "نص تجريبي");
    assertThatExceptionOfType(Rejection.class)
        .isThrownBy(() -> asChair.call(() -> log.log(chair, ofAPerson)))
        .satisfies(
            refused ->
                assertThat(refused.violations())
                    .singleElement()
                    .satisfies(one -> assertThat(one.code()).isEqualTo("protected-category")));
    assertThat(trail.of(chair)).isEmpty();
  }

  @Test
  void aKeyMadeInATransactionOpensInItAlthoughThereWasNoneBefore() throws Exception {
    Actor worker = people.named("worker.centre");
    FileView opened =
        asWorker.inOneTransaction(
            () -> {
              FileId file = files.open(worker, null);
              assertThat(files.file(worker, file).narrative().value()).isNull();
              files.save(worker, file, new SaveNarrative(0, new Narrative("نص تجريبي")));
              return files.file(worker, file);
            });
    assertThat(opened.narrative().value()).isEqualTo(new Narrative("نص تجريبي"));
  }
}
