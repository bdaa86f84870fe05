package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jisr.it.RealmAdministrator;
import org.jisr.platform.Installation;
import org.jisr.platform.Origin;
import org.jisr.platform.Stack;
import org.jisr.platform.build.Refusal;
import org.junit.jupiter.api.Test;

/**
 * An installation without sample data is brought to its first referral and its first report by the
 * pages alone, in the order of the README. It is a rehearsal: the month's end need not be awaited.
 * Started again, it has also come along from an earlier version of the sign-in's realm.
 */
class EmptyInstallationJourneyTest {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private static final int DAYS_AHEAD = 45;

  @Test
  void itIsBroughtToItsFirstReferralAndItsFirstReport() throws Exception {
    Installation rehearsal = Installation.temporary(Origin.REHEARSAL).kept();
    LocalDate today = LocalDate.now(BASRA);
    Newcomers people;
    try (Stack stack = Stack.start(rehearsal)) {
      assertThat(stack.accounts()).isEmpty();
      people = new Newcomers(stack);
      new FirstPeople(people).areMade();
      new FirstPeople(people).areConfirmed();
      new FirstReferral(people, today).isMade();
      new FirstReport(people).isNotThereYet();
      new RealmAdministrator(stack).leaveAsBefore();
    }
    try (Stack stack = Stack.start(rehearsal.ahead(DAYS_AHEAD))) {
      people.goTo(stack);
      new FirstReport(people).isThere(YearMonth.from(today));
      new FirstPeople(people).areStillAdded();
    }
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Stack.start(rehearsal.ahead(DAYS_AHEAD - 1)))
        .withMessageContaining("never goes back");
  }
}
