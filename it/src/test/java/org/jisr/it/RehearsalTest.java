package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.jisr.platform.Stack;
import org.jisr.platform.Stack.Component;
import org.jisr.platform.build.Refusal;
import org.junit.jupiter.api.Test;

/** An installation in which people work never runs ahead, whoever may wish it. */
class RehearsalTest {
  @Test
  void theServerDoesNotStartAheadOnADatabaseThatIsNoRehearsal() throws Exception {
    Stack stack = Jisr.stack();
    Map<String, String> settings = new TreeMap<>(stack.serverSettings());
    assertThat(settings).doesNotContainKey("JISR_CLOCK_AHEAD");
    settings.put("JISR_CLOCK_AHEAD", "45");
    stack.stop(Component.SERVER);
    try {
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> stack.startServer(settings));
      assertThat(Files.readString(stack.installation().logs().resolve("server.json")))
          .contains("the mark of a rehearsal in the database do not agree");
    } finally {
      stack.stop(Component.SERVER);
      stack.startAgain(Component.SERVER);
    }
  }

  @Test
  void theDatabaseTakesNoMarkOnceSomebodyWorksInIt() {
    assertThat(stateOf("jisr_migrator")).isEqualTo("55000");
  }

  @Test
  void theApplicationMarksNothing() {
    assertThat(stateOf("jisr_app")).isEqualTo("42501");
  }

  @Test
  void nobodyIsToldOfAClockAhead() {
    assertThat(Visitor.signedIn("chair.maqal").get("/api/me").object().isNull("daysAhead"))
        .isTrue();
  }

  private static String stateOf(String role) {
    try (Connection database = Jisr.stack().connect(role);
        Statement mark = database.createStatement()) {
      mark.execute("insert into rehearsal.mark (days_ahead) values (45)");
      return "marked";
    } catch (SQLException refused) {
      return refused.getSQLState();
    }
  }
}
