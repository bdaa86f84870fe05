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

  /** One of two ways to do a thing. */
  private interface Way {
    void go() throws Exception;
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
        FILES,
        () -> readAll(worker, sealed, false),
        () -> readAll(worker, copied, true));
  }

  private List<FileId> made(Actor worker, boolean copying) throws Exception {
    vault.copy(copying);
    List<FileId> made = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      made.add(SampleFile.made(files, asWorker, worker));
    }
    return made;
  }

  private void readAll(Actor worker, List<FileId> all, boolean copying) throws Exception {
    vault.copy(copying);
    for (FileId file : all) {
      asWorker.call(() -> files.file(worker, file));
    }
  }

  private void creating(Actor worker) throws Exception {
    vault.copy(false);
    try (RawFiles raw = new RawFiles(sources.cases().getConnection(), signer, worker, 700)) {
      compare(
          "creating a file",
          FILES,
          () -> {
            for (int i = 0; i < FILES; i++) {
              asWorker.call(() -> files.open(worker, SampleFile.CONTACT));
            }
          },
          () -> {
            for (int i = 0; i < FILES; i++) {
              raw.store();
            }
          });
    }
  }

  /** Alternately, so that what else the machine does falls on both. */
  private void compare(String what, int acts, Way ours, Way other) throws Exception {
    for (int warm = 0; warm < 15; warm++) {
      micros(acts, ours);
      micros(acts, other);
    }
    double[] first = new double[ROUNDS];
    double[] second = new double[ROUNDS];
    double[] ratio = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      first[round] = micros(acts, ours);
      second[round] = micros(acts, other);
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

  private static double micros(int acts, Way way) throws Exception {
    long begun = System.nanoTime();
    way.go();
    return (System.nanoTime() - begun) / 1e3 / acts;
  }
}
