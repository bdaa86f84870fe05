package org.jisr.it.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jisr.it.Jisr;
import org.jisr.it.Readings;
import org.jisr.it.Visitor;
import org.jisr.platform.Stack.Component;
import org.junit.jupiter.api.Test;

/**
 * The figures of the day, through the front door: everything is made and read over HTTP by people
 * who signed in, sealed and audited like any other work. Called by {@code ./jisr bench} only.
 */
class Bench {
  private static final int ISSUES = Integer.getInteger("jisr.bench.issues", 100_000);
  private static final int FILES = Integer.getInteger("jisr.bench.files", 20_000);
  private static final int ROUNDS = Integer.getInteger("jisr.bench.rounds", 5);
  private static final int[] CLIENTS = {1, 4, 16};
  private static final int BLOCKS = 10;

  private final List<String> report = new ArrayList<>();
  private final Map<String, List<String>> made = new ConcurrentHashMap<>();

  @Test
  void figuresOfTheDay() throws Exception {
    try {
      warmUp();
      fill();
      pages();
      readings();
      creations();
      memory();
    } finally {
      Files.write(Path.of("target/bench.md"), report, UTF_8);
    }
  }

  private void warmUp() throws Exception {
    forum(16).timed(2_000, Work::logIssue);
    centre(16).timed(400, this::makeEarlierFile);
  }

  /** Signed in anew for each figure: a session nobody uses ends after a while. */
  private static Clients forum(int clients) {
    return Clients.of(clients, "chair.maqal", "member.maqal", "chair.zubair");
  }

  private static Clients centre(int clients) {
    return Clients.of(clients, "worker.centre", "worker2.centre");
  }

  private String makeFile(Visitor worker) {
    String file = Work.makeFile(worker);
    made.computeIfAbsent(worker.username(), none -> Collections.synchronizedList(new ArrayList<>()))
        .add(file);
    return file;
  }

  /** Of those that are there after years all but one in forty are closed. */
  private void makeEarlierFile(Visitor worker) {
    String file = makeFile(worker);
    if (file.hashCode() % 40 != 0) {
      Work.close(worker, file);
    }
  }

  /** How the cost grows: the first and the last tenth of the way to the full size. */
  private void fill() throws Exception {
    lines(
        "| filling with 4 clients | first tenth, a second | last tenth, a second |",
        "|---|---|---|");
    fill("issues", forum(4), ISSUES, Work::logIssue);
    fill("files of six requests", centre(4), FILES, this::makeEarlierFile);
  }

  private void fill(String what, Clients clients, int size, Clients.Act act) throws Exception {
    double[] rates = new double[BLOCKS];
    for (int block = 0; block < BLOCKS; block++) {
      rates[block] = clients.timed(size / BLOCKS, act).perSecond();
    }
    row(size + " " + what, Math.round(rates[0]), Math.round(rates[BLOCKS - 1]));
  }

  private void creations() throws Exception {
    lines(
        "",
        "| made at full size | clients | a second | p50 ms | p95 ms |",
        "|---|---|---|---|---|");
    for (int clients : CLIENTS) {
      rounds("an issue", forum(clients), 500 * Math.min(clients, 4), Work::logIssue);
    }
    for (int clients : CLIENTS) {
      rounds(
          "a whole file, five requests",
          centre(clients),
          100 * Math.min(clients, 4),
          this::makeFile);
    }
  }

  private void readings() throws Exception {
    AtomicInteger next = new AtomicInteger();
    lines(
        "",
        "| read at full size | clients | a second | p50 ms | p95 ms |",
        "|---|---|---|---|---|");
    for (int clients : CLIENTS) {
      rounds(
          "a survivor file, another one each time",
          centre(clients),
          500 * Math.min(clients, 4),
          visitor -> openAnother(visitor, next.getAndIncrement()));
    }
    for (int clients : CLIENTS) {
      rounds(
          "the newest 50 issues of a forum",
          forum(clients),
          300 * Math.min(clients, 4),
          visitor -> read(visitor, "/api/issues"));
    }
  }

  private void openAnother(Visitor worker, int number) {
    List<String> own = made.getOrDefault(worker.username(), List.of());
    // Far apart, so that none is still at hand from the one before.
    read(worker, own.get(Math.floorMod(number * 7919, own.size())));
  }

  private static void read(Visitor visitor, String address) {
    Visitor.Answer answer = visitor.get(address);
    if (answer.status() != 200) {
      throw new AssertionError(answer.status() + " " + address);
    }
  }

  private void pages() throws Exception {
    lines("", "| every call of every page, one client | p50 ms | p95 ms |", "|---|---|---|");
    for (Readings.Reading reading : Readings.all()) {
      double[] p50 = new double[ROUNDS];
      double[] p95 = new double[ROUNDS];
      Clients one = Clients.of(reading.visitor());
      one.timed(10, visitor -> read(visitor, reading.address()));
      for (int round = 0; round < ROUNDS; round++) {
        Timing timing = one.timed(50, visitor -> read(visitor, reading.address()));
        p50[round] = timing.p50();
        p95[round] = timing.p95();
      }
      row("`" + reading.endpoint() + "`", words(p50), words(p95));
    }
  }

  private void memory() {
    lines("", "| memory in use after all of it | MiB |", "|---|---|");
    long all = 0;
    for (Component component : Component.values()) {
      long bytes = Jisr.stack().resident(component).orElse(0);
      all += bytes;
      row(component.title(), bytes >> 20);
    }
    row("together", all >> 20);
  }

  private void rounds(String what, Clients clients, int acts, Clients.Act act) throws Exception {
    clients.timed(acts / 4, act);
    double[] perSecond = new double[ROUNDS];
    double[] p50 = new double[ROUNDS];
    double[] p95 = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      Timing timing = clients.timed(acts, act);
      perSecond[round] = timing.perSecond();
      p50[round] = timing.p50();
      p95[round] = timing.p95();
    }
    row(what, clients.count(), Spread.of(perSecond).words(0), words(p50), words(p95));
  }

  private static String words(double[] millis) {
    return Spread.of(millis).words(1);
  }

  private void lines(String... lines) {
    report.addAll(List.of(lines));
  }

  private void row(Object... cells) {
    report.add(
        Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
  }
}
