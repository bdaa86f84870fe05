package org.jisr.platform.build;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code ./jisr check}: what is proved now and then, each by its name. These take minutes; what
 * takes seconds is an ordinary test.
 */
enum Check {
  /** Two builds, the same bytes. */
  REPRODUCIBLE("Builds the application twice, in two folders, and compares the bytes.") {
    @Override
    ExitCode run(Path checkout, Path home, Progress progress) {
      return new ReproducibleBuild(checkout, home, progress).run();
    }
  },
  /** Parts killed at random under load. */
  KILLS("Kills PostgreSQL, Keycloak and the server 50 times while people write, and counts.") {
    @Override
    ExitCode run(Path checkout, Path home, Progress progress) {
      return new LongTest(checkout, home, progress)
          .run("KillsTest", List.of("-Djisr.kills=50"), "kills.txt");
    }
  },
  /** Two who decide about one record at the same moment. */
  RACES("Lets two people decide about the same record at once, 1,000 times, and counts.") {
    @Override
    ExitCode run(Path checkout, Path home, Progress progress) {
      return new LongTest(checkout, home, progress)
          .run("ProviderTest", List.of("-Djisr.races=1000"), "races.txt");
    }
  };

  private final String sentence;

  Check(String sentence) {
    this.sentence = sentence;
  }

  abstract ExitCode run(Path checkout, Path home, Progress progress);

  /** Its name on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Check> of(String word) {
    return Arrays.stream(values()).filter(check -> check.word().equals(word)).findFirst();
  }

  /** One line a check. */
  static void list(Progress progress) {
    for (Check check : values()) {
      progress.say("./jisr check %-14s %s".formatted(check.word(), check.sentence));
    }
  }
}
