package org.jisr.platform.build;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The entry point {@code ./jisr} runs from the sources: {@code build} and {@code test}. */
public final class Bootstrap {
  private Bootstrap() {}

  /** Runs one of the words above; the checkout and the installation come as system properties. */
  public static void main(String[] arguments) {
    System.exit(run(arguments.length == 0 ? "" : arguments[0]).number());
  }

  private static ExitCode run(String word) {
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
}
