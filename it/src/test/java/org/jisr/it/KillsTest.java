package org.jisr.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jisr.platform.Stack;
import org.jisr.platform.Stack.Component;
import org.jisr.security.Canonical;
import org.junit.jupiter.api.Test;

/**
 * The parts are killed (SIGKILL) at random moments while people write, and started again: nothing
 * that was confirmed is lost, nothing is doubled, and every record has its one entry on the trail.
 * {@code jisr.kills} says how often; {@code ./jisr check kills} says 50.
 */
class KillsTest {
  private static final int KILLS = Integer.getInteger("jisr.kills", 3);
  private static final int SCRIBES = 4;
  private static final int LONGEST_LIFE_MILLIS = 3_000;

  private final SecureRandom random = new SecureRandom();
  private final Map<Component, Integer> killed = new EnumMap<>(Component.class);

  @Test
  void nothingConfirmedIsLostAndNothingIsDoubled() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    long before = number("select count(*) from forum.issue");
    List<Scribe> scribes = new ArrayList<>();
    for (int i = 0; i < SCRIBES; i++) {
      scribes.add(new Scribe(i % 2 == 0 ? "chair.maqal" : "member.maqal", enough));
    }
    try (ExecutorService writing = Executors.newFixedThreadPool(SCRIBES)) {
      List<Future<?>> at = new ArrayList<>();
      scribes.forEach(scribe -> at.add(writing.submit(scribe)));
      try {
        for (int kill = 0; kill < KILLS; kill++) {
          // Nothing is waited for: the moment of the kill must be a random one.
          Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
          killAndStart(victim(kill));
        }
      } finally {
        enough.set(true);
      }
      for (Future<?> each : at) {
        each.get();
      }
    }
    Map<String, String> confirmed = new TreeMap<>();
    scribes.forEach(scribe -> confirmed.putAll(scribe.confirmed()));
    long stored = number("select count(*) from forum.issue") - before;
    List<String> notOnce = withoutTheirOneEntry(confirmed);
    List<String> lost = lost(confirmed);
    Map<String, Integer> resent = resentAfter(scribes);
    report(resent, confirmed, stored, lost, notOnce);
    assertThat(confirmed).isNotEmpty();
    assertThat(lost).as("confirmed and not there").isEmpty();
    assertThat(stored).as("stored for %s confirmed", confirmed.size()).isEqualTo(confirmed.size());
    assertThat(notOnce).as("without exactly one entry on the trail").isEmpty();
    // Whoever asks while the server starts is kept waiting, and not told that there is nothing.
    assertThat(resent).doesNotContainKey("404");
  }

  /** The short form kills each kind once; the long one mostly what holds the data. */
  private Component victim(int kill) {
    if (KILLS <= 3) {
      return List.of(Component.CASES, Component.SERVER, Component.KEYCLOAK).get(kill % 3);
    }
    int drawn = random.nextInt(10);
    return drawn < 5
        ? Component.CASES
        : drawn < 8 ? Component.SERVER : drawn == 8 ? Component.KEYCLOAK : Component.REPORTS;
  }

  private void killAndStart(Component component) {
    Stack stack = Jisr.stack();
    stack.kill(component);
    stack.startAgain(component);
    killed.merge(component, 1, Integer::sum);
  }

  private static List<String> lost(Map<String, String> confirmed) {
    List<String> lost = new ArrayList<>();
    Visitor visitor = Visitor.signedIn("chair.maqal");
    confirmed.forEach(
        (id, text) -> {
          Visitor.Answer answer = visitor.get("/api/issues/" + id);
          if (answer.status() != 200 || !answer.object().getString("text").equals(text)) {
            lost.add(id);
          }
        });
    return lost;
  }

  /** Before anybody reads them, which leaves entries too. */
  private static List<String> withoutTheirOneEntry(Map<String, String> confirmed)
      throws SQLException {
    List<String> wrong = new ArrayList<>();
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement count =
            database.prepareStatement(
                "select count(*) from audit.event where position(? in canonical) > 0")) {
      for (String id : confirmed.keySet()) {
        count.setBytes(1, Canonical.bytesOf(UUID.fromString(id)));
        try (ResultSet row = count.executeQuery()) {
          row.next();
          if (row.getLong(1) != 1) {
            wrong.add(id + " " + row.getLong(1));
          }
        }
      }
    }
    return wrong;
  }

  private static Map<String, Integer> resentAfter(List<Scribe> scribes) {
    Map<String, Integer> resent = new TreeMap<>();
    scribes.forEach(
        scribe ->
            scribe.refusals().forEach((why, often) -> resent.merge(why, often, Integer::sum)));
    return resent;
  }

  private void report(
      Map<String, Integer> resent,
      Map<String, String> confirmed,
      long stored,
      List<String> lost,
      List<String> notOnce)
      throws IOException {
    Files.writeString(
        Path.of("target/kills.txt"),
        """
        Killed %s under the load of %d writers.
        Confirmed %d, stored %d, lost %d, sent again after %s, without exactly one audit entry %d.
        """
            .formatted(
                killed, SCRIBES, confirmed.size(), stored, lost.size(), resent, notOnce.size()),
        UTF_8);
  }

  private static long number(String query) throws SQLException {
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement statement = database.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
