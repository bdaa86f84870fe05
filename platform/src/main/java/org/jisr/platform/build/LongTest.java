package org.jisr.platform.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tests of the whole in their long form, or measurements, and what they found in their words. */
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
   * Builds what changed, runs the classes and prints their reports.
   *
   * @param classes names of test classes
   * @param settings what makes them long, as system properties
   * @param reports the files below {@code it/target} they write their figures into
   */
  ExitCode run(List<String> classes, List<String> settings, List<String> reports) {
    String test = String.join(",", classes);
    Toolchain.requireNode();
    Room.require(checkout, ROOM, "the test");
    Path browser = new Browser(home.resolve("logs/chromium.log"), progress).provide();
    List<Path> figures = reports.stream().map(checkout.resolve("it/target")::resolve).toList();
    Path log = home.resolve("logs/" + String.join("-", classes) + ".log");
    MavenRun maven = new MavenRun(checkout, log);
    int status;
    try (Progress.Step step = progress.step("Building and running " + test)) {
      for (Path file : figures) {
        Files.deleteIfExists(file);
      }
      List<String> arguments = new ArrayList<>(settings);
      arguments.addAll(
          List.of(
              "verify",
              "-Dtest=" + test,
              "-Dsurefire.failIfNoSpecifiedTests=false",
              "-Djisr.chromium=" + browser));
      status = maven.run(output -> step.show(output.summary()), arguments);
      step.done("");
      for (Path file : figures) {
        if (Files.exists(file)) {
          Files.readAllLines(file).forEach(progress::say);
        }
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
