package org.jisr.platform;

import java.util.List;
import java.util.OptionalLong;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Progress;

/** {@code ./jisr status}: which parts run, where, and how much memory each holds. */
final class Status {
  private final Installation installation;
  private final Progress progress;

  Status(Installation installation, Progress progress) {
    this.installation = installation;
    this.progress = progress;
  }

  ExitCode run() {
    List<Part> parts = Parts.inEndingOrder(installation).reversed();
    long living = parts.stream().filter(Part::lives).count();
    if (living == 0) {
      progress.say("Jisr is not running.");
      return ExitCode.NOT_RUNNING;
    }
    for (Part part : parts) {
      progress.say(
          part.process()
              .map(
                  mark ->
                      "%-18s runs, process %d, %s"
                          .formatted(part.name(), mark.pid(), memory(mark.pid())))
              .orElseGet(
                  () -> "%-18s does not run; its log is %s".formatted(part.name(), part.log())));
    }
    Ports.remembered(installation.run().resolve("ports"))
        .ifPresent(
            ports ->
                progress.say(
                    "Address http://127.0.0.1:%d, sign-in http://127.0.0.1:%d"
                        .formatted(ports.get(Ports.Door.WEB), ports.get(Ports.Door.KEYCLOAK))));
    return living == parts.size() && Parts.launcher(installation).isPresent()
        ? ExitCode.OK
        : ExitCode.INCOMPLETE;
  }

  private static String memory(long pid) {
    OptionalLong bytes = Resident.bytesOf(pid);
    return bytes.isPresent() ? (bytes.getAsLong() >> 20) + " MiB resident" : "memory unknown";
  }
}
