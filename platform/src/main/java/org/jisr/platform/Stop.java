package org.jisr.platform;

import java.time.Duration;
import java.util.Optional;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Progress;

/** {@code ./jisr stop}: ends exactly what {@code start} began, from any other terminal. */
final class Stop {
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  private final Installation installation;
  private final Progress progress;

  Stop(Installation installation, Progress progress) {
    this.installation = installation;
    this.progress = progress;
  }

  ExitCode run() {
    Optional<ProcessMark> launcher = Parts.launcher(installation);
    boolean leftovers = Parts.inEndingOrder(installation).stream().anyMatch(Part::lives);
    if (launcher.isEmpty() && !leftovers) {
      progress.say("Jisr was not running.");
      return ExitCode.OK;
    }
    try (Progress.Step step = progress.step("Everything ended")) {
      launcher.ifPresent(
          mark -> {
            mark.signal("TERM");
            mark.awaitEnd(PATIENCE);
          });
      Parts.end(installation);
      step.done("the data stay");
    }
    return ExitCode.OK;
  }
}
