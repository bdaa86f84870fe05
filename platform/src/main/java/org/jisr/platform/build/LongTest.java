package org.jisr.platform.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A test of the whole in its long form, or a measurement, and what it found in its words. */
final class LongTest {
  private static final long ROOM = 4L << 30;

  private final Path checkout;
  private final Path home;
  private final Progress progress;

  LongTest(Path checkout, Path home, Progress progress) {
    this.checkout = checkout;
    this.home = home;
    this.progress = progress;
  }

  /**
   * Builds what changed, runs the test in an installation of its own and prints its report.
   *
   * @param test the name of its class
   * @param settings what makes it long, as system properties
   * @param report the file below {@code it/target} it writes its figures into
   */
  ExitCode run(String test, List<String> settings, String report) {
    Toolchain.requireNode();
    Room.require(checkout, ROOM, "the test");
    Path browser = new Browser(home.resolve("logs/chromium.log"), progress).provide();
    Path figures = checkout.resolve("it/target").resolve(report);
    Path log = home.resolve("logs/" + test + ".log");
    MavenRun maven = new MavenRun(checkout, log);
    int status;
    try (Progress.Step step = progress.step("Building and running " + test)) {
      Files.deleteIfExists(figures);
      List<String> arguments = new ArrayList<>(settings);
      arguments.addAll(
          List.of(
              "verify",
              "-Dtest=" + test,
              "-Dsurefire.failIfNoSpecifiedTests=false",
              "-Djisr.chromium=" + browser));
      status = maven.run(output -> step.show(output.summary()), arguments);
      step.done("");
      if (Files.exists(figures)) {
        Files.readAllLines(figures).forEach(progress::say);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (status != 0) {
      maven.errors().forEach(progress::say);
      progress.say("It does not hold, or did not run; all of it is in " + log + ".");
      return ExitCode.CHECK_FAILED;
    }
    return ExitCode.OK;
  }
}
