package org.jisr.it.incontainer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jisr.it.bench.Spread;
import org.jisr.security.Actor;
import org.jisr.security.vault.ContextSigner;
import org.jisr.survivor.FileId;
import org.jisr.survivor.SurvivorFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What sealing and auditing cost, as ratios of two ways that alternate in one run: inside the
 * server, at the boundary, without HTTP to hide behind. Called by {@code ./jisr bench} only.
 */
@ExtendWith(ArquillianExtension.class)
class SealingBench {
  private static final int ROUNDS = 41;
  private static final int PAIRS = 200;

  /** By then the server's compiler has done with what is measured. */
  private static final int WARM_PAIRS = 10_000;

  private static final int FILES = 100;

  @Inject SurvivorFiles files;
  @Inject AsCaseWorker asWorker;
  @Inject CopyingVault vault;
  @Inject DataSources sources;
  @Inject ContextSigner signer;
  @Inject People people;

  private final List<String> report = new ArrayList<>();

  @Deployment
  static EnterpriseArchive application() {
    return TestApplication.withTests(CopyingVault.class);
  }

  /** One of two ways to do a thing, for the so-manyth time. */
  private interface Way {
    void go(int number) throws Exception;
  }

  @Test
  void ratios() throws Exception {
    Actor worker = people.named("worker.centre");
    opening(worker);
    creating(worker);
    Files.write(Path.of(System.getProperty("jisr.figures"), "sealing.md"), report, UTF_8);
  }

  private void opening(Actor worker) throws Exception {
    List<FileId> sealed = made(worker, false);
    List<FileId> copied = made(worker, true);
    compare(
        "opening a file",
        number -> read(worker, sealed.get(number % FILES), false),
        number -> read(worker, copied.get(number % FILES), true));
  }

  private List<FileId> made(Actor worker, boolean copying) throws Exception {
    vault.copy(copying);
    List<FileId> made = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      made.add(SampleFile.made(files, asWorker, worker));
    }
    return made;
  }

  private void read(Actor worker, FileId file, boolean copying) throws Exception {
    vault.copy(copying);
    asWorker.call(() -> files.file(worker, file));
  }

  private void creating(Actor worker) throws Exception {
    vault.copy(false);
    try (RawFiles raw = new RawFiles(sources.cases().getConnection(), signer, worker, 700)) {
      compare(
          "creating a file",
          number -> asWorker.call(() -> files.open(worker, SampleFile.CONTACT)),
          number -> raw.store());
    }
  }

  /** In turn, act by act, so that what else the machine does falls on both. */
  private void compare(String what, Way ours, Way other) throws Exception {
    pairs(WARM_PAIRS, ours, other);
    double[] first = new double[ROUNDS];
    double[] second = new double[ROUNDS];
    double[] ratio = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double[] micros = pairs(PAIRS, ours, other);
      first[round] = micros[0];
      second[round] = micros[1];
      ratio[round] = second[round] / first[round];
    }
    report.add(
        String.format(
            Locale.ROOT,
            "| %s | %s | %s | %s |",
            what,
            Spread.of(first).words(0),
            Spread.of(second).words(0),
            Spread.of(ratio).words(2)));
  }

  /** Microseconds an act, of the one way and of the other; who goes first changes each time. */
  private static double[] pairs(int pairs, Way ours, Way other) throws Exception {
    long[] nanos = new long[2];
    for (int number = 0; number < pairs; number++) {
      for (int turn = 0; turn < 2; turn++) {
        int way = (number + turn) % 2;
        long begun = System.nanoTime();
        (way == 0 ? ours : other).go(number);
        nanos[way] += System.nanoTime() - begun;
      }
    }
    return new double[] {nanos[0] / 1e3 / pairs, nanos[1] / 1e3 / pairs};
  }
}
