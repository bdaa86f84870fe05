package org.jisr.it;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A forum member who logs one issue after another on a line that breaks: what is not answered is
 * sent again under its key until it is, as the page does.
 */
final class Scribe implements Runnable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Shared by all, so that every text is another. */
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final String username;
  private final AtomicBoolean enough;
  private final Map<String, String> confirmed = new LinkedHashMap<>();
  private final Map<String, Integer> refusals = new TreeMap<>();
  private Visitor visitor;

  Scribe(String username, AtomicBoolean enough) {
    this.username = username;
    this.enough = enough;
    this.visitor = Visitor.signedIn(username);
  }

  /** The ids the server said it had saved, each with what was said. */
  Map<String, String> confirmed() {
    return confirmed;
  }

  /** What came back when it was not a confirmation, and how often: each was sent again. */
  Map<String, Integer> refusals() {
    return refusals;
  }

  @Override
  public void run() {
    while (!enough.get()) {
      String text = "نص تجريبي " + NUMBER.incrementAndGet();
      confirmed.put(logged(text), text);
    }
  }

  private String logged(String text) {
    String key = UUID.randomUUID().toString();
    String issue =
        "{\"category\":\"G05\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"" + text + "\"}";
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      try {
        Visitor.Answer answer = visitor.post("/api/issues", issue, key);
        if (answer.status() == 201) {
          return answer.id();
        }
        refusals.merge(Integer.toString(answer.status()), 1, Integer::sum);
        pause();
        if (answer.status() == 401 || answer.status() == 403) {
          visitor = Visitor.signedIn(username);
        }
      } catch (AssertionError noAnswer) {
        refusals.merge("no answer", 1, Integer::sum);
        pause();
      }
    }
    throw new AssertionError("Nothing was saved for " + PATIENCE);
  }

  /** As long as a person needs to touch the button again. */
  private static void pause() {
    try {
      // A part that was killed tells nobody when it is back; asking without pause would slow it.
      Thread.sleep(100);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
