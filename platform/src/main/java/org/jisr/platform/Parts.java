package org.jisr.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jisr.platform.build.Progress;

/** The processes of one installation, found by their marks on disk whoever began them. */
final class Parts {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private Parts() {}

  /** Leaves word of the process that runs this installation. */
  static void markLauncher(Installation installation) {
    ProcessMark.of(ProcessHandle.current().pid())
        .ifPresent(mark -> Folders.writePrivate(launcherFile(installation), mark.text()));
  }

  static void forgetLauncher(Installation installation) {
    Folders.delete(launcherFile(installation));
  }

  /** The process that runs this installation now, if it lives. */
  static Optional<ProcessMark> launcher(Installation installation) {
    return ProcessMark.parse(Folders.read(launcherFile(installation))).filter(ProcessMark::lives);
  }

  private static Path launcherFile(Installation installation) {
    return installation.run().resolve("launcher.process");
  }

  /** Every part, in the order in which they end: nobody's database goes before its user. */
  static List<Part> inEndingOrder(Installation installation) {
    return List.of(
        WildFlyServer.part(installation),
        Keycloak.part(installation),
        Postgres.part(installation, "reports"),
        Postgres.part(installation, "cases"));
  }

  /** Ends every part that lives. */
  static void end(Installation installation) {
    inEndingOrder(installation).forEach(part -> part.end(PATIENCE));
  }

  /** Ends what an earlier launcher left behind when it was killed. */
  static void endLeftovers(Installation installation, Progress progress) {
    if (inEndingOrder(installation).stream().noneMatch(Part::lives)) {
      return;
    }
    try (Progress.Step step = progress.step("Parts of an interrupted run ended")) {
      end(installation);
      step.done("");
    }
  }
}
