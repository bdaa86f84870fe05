package org.jisr.platform.build;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The entry point {@code ./jisr} runs from the sources: {@code build}, {@code test}, {@code check},
 * {@code bench}.
 */
public final class Bootstrap {
  private Bootstrap() {}

  /** Runs one of the words above; the checkout and the installation come as system properties. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)).number());
  }

  private static ExitCode run(List<String> arguments) {
    String word = arguments.isEmpty() ? "" : arguments.getFirst();
    Progress progress = Progress.onStandardOutput();
    Path checkout = Path.of(System.getProperty("jisr.checkout", "")).toAbsolutePath();
    Path home = Path.of(System.getProperty("jisr.home", ".jisr")).toAbsolutePath();
    try {
      return switch (word) {
        case "build" -> {
          new Build(checkout, home, progress).bringUpToDate();
          yield ExitCode.OK;
        }
        case "test" -> new TestRun(checkout, home, progress).run();
        case "bench" -> bench(checkout, home, progress);
        case "check" -> check(arguments.subList(1, arguments.size()), checkout, home, progress);
        default -> ExitCode.USAGE;
      };
    } catch (Refusal refusal) {
      progress.say(String.valueOf(refusal.getMessage()));
      return refusal.code();
    } catch (UncheckedIOException e) {
      Refusal refusal = Refusal.of(e);
      progress.say(String.valueOf(refusal.getMessage()));
      return refusal.code();
    }
  }

  private static ExitCode bench(Path checkout, Path home, Progress progress) {
    // Each in an installation of its own: the one leaves tens of thousands of files behind.
    LongTest bench = new LongTest(checkout, home, progress);
    ExitCode sealing = bench.run("SealingBench", List.of(), "sealing.md");
    return sealing == ExitCode.OK ? bench.run("Bench", List.of(), "bench.md") : sealing;
  }

  private static ExitCode check(List<String> names, Path checkout, Path home, Progress progress) {
    if (names.isEmpty()) {
      Check.list(progress);
      return ExitCode.OK;
    }
    return Check.of(names.getFirst())
        .map(check -> check.run(checkout, home, progress))
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.USAGE, "There is no check of this name; ./jisr check lists them."));
  }
}
