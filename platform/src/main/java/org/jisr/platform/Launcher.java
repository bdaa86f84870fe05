package org.jisr.platform;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Progress;
import org.jisr.platform.build.Refusal;

/** The entry point behind {@code ./jisr}: one word, one command, one exit status. */
public final class Launcher {
  private Launcher() {}

  /** Runs the command; the checkout and the installation's folder come as system properties. */
  public static void main(String[] arguments) {
    Progress progress = Progress.onStandardOutput();
    Path checkout = Path.of(System.getProperty("jisr.checkout", "")).toAbsolutePath();
    Path home = Path.of(System.getProperty("jisr.home", ".jisr")).toAbsolutePath();
    Installation installation = Installation.permanent(home, checkout);
    ExitCode code = run(installation, progress, Arrays.asList(arguments));
    Runtime.getRuntime().halt(code.number());
  }

  private static ExitCode run(
      Installation installation, Progress progress, List<String> arguments) {
    try {
      return command(installation, progress, arguments);
    } catch (Refusal refusal) {
      progress.say(String.valueOf(refusal.getMessage()));
      return refusal.code();
    } catch (UncheckedIOException e) {
      Refusal refusal = Refusal.of(e);
      progress.say(String.valueOf(refusal.getMessage()));
      return refusal.code();
    } catch (RuntimeException e) {
      Path log = installation.logs().resolve("launcher.log");
      StringWriter trace = new StringWriter();
      // Into a file only this user reads, never onto the screen; no record passes through here.
      e.printStackTrace(new PrintWriter(trace));
      Folders.make(installation.logs());
      Folders.writePrivate(log, trace.toString());
      progress.say("Something nobody foresaw went wrong; where it did is in " + log + ".");
      return ExitCode.FAILED;
    }
  }

  private static ExitCode command(
      Installation installation, Progress progress, List<String> arguments) {
    String word = arguments.isEmpty() ? "" : arguments.getFirst();
    return switch (word) {
      case "start" ->
          new Start(
                  StartOptions.of(arguments.subList(1, arguments.size())).applyTo(installation),
                  progress)
              .run();
      case "stop" -> new Stop(installation, progress).run();
      case "status" -> new Status(installation, progress).run();
      case "reset" -> new Reset(installation, progress, arguments.contains("--yes")).run();
      default -> ExitCode.USAGE;
    };
  }
}
