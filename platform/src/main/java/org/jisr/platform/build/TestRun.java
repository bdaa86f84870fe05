package org.jisr.platform.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./jisr test}: everything that is checked, in its short form, with counts at the end. */
final class TestRun {
  private static final long ROOM = 4L << 30;

  private final Path checkout;
  private final Path logs;
  private final Progress progress;

  TestRun(Path checkout, Path home, Progress progress) {
    this.checkout = checkout;
    this.logs = home.resolve("logs");
    this.progress = progress;
  }

  ExitCode run() {
    Toolchain.requireNode();
    Room.require(checkout, ROOM, "the tests");
    Path browser = new Browser(logs.resolve("chromium.log"), progress).provide();
    TestCounts.forget(checkout);
    Provisioning provisioning = new Provisioning(checkout);
    provisioning.forgetIfOutdated();
    Path log = logs.resolve("test.log");
    MavenRun maven = new MavenRun(checkout, log);
    List<String> broken = new ArrayList<>();
    try (ModuleSteps steps = new ModuleSteps(checkout, progress)) {
      // A failed test is counted and the rest goes on; what does not build ends the run.
      int status =
          maven.run(
              steps::follow,
              List.of("verify", "-Dmaven.test.failure.ignore=true", "-Djisr.chromium=" + browser));
      if (status == 0) {
        provisioning.remember();
      } else {
        broken.addAll(maven.errors());
        broken.add("The build failed; all of it is in " + log + ".");
      }
    }
    return report(broken);
  }

  private ExitCode report(List<String> broken) {
    TestCounts counts = TestCounts.of(checkout);
    counts.failures().forEach(failure -> progress.say("FAILED " + failure));
    Map<String, TestCounts.Count> sorted = new TreeMap<>(counts.byKind());
    sorted.forEach((kind, count) -> progress.say("%-18s %s".formatted(kind, count.words())));
    TestCounts.Count total = counts.total();
    if (total.passed() + total.failed() == 0) {
      progress.say("No test ran.");
    }
    progress.say(total.words());
    broken.forEach(progress::say);
    boolean good = broken.isEmpty() && total.failed() == 0 && total.passed() > 0;
    return good ? ExitCode.OK : ExitCode.TESTS_FAILED;
  }
}
