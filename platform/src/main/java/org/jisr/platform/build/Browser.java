package org.jisr.platform.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The distribution's Chromium, which the browser tests drive; put there first where it is missing.
 */
final class Browser {
  private static final List<String> NAMES = List.of("chromium", "chromium-browser");

  private final Path log;
  private final Progress progress;

  Browser(Path log, Progress progress) {
    this.log = log;
    this.progress = progress;
  }

  /** The program, installed with {@code apt-get} where it is missing and this user may. */
  Path provide() {
    Optional<Path> there = find();
    if (there.isPresent()) {
      return there.get();
    }
    if (Toolchain.isRoot() && onPath("apt-get").isPresent()) {
      install();
    }
    return find()
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.MISSING_TOOL,
                    "The browser tests need Chromium; install the package chromium (apt-get install chromium) "
                        + "and run the command again."));
  }

  private void install() {
    try (Progress.Step step = progress.step("Chromium installed")) {
      boolean done =
          run("apt-get", "update")
              && run(
                  "apt-get",
                  "install",
                  "-y",
                  "-o",
                  "DPkg::Lock::Timeout=600",
                  "--no-install-recommends",
                  "chromium");
      if (done) {
        step.done("");
      }
    }
  }

  private boolean run(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      Files.createDirectories(log.getParent());
      Process process = builder.start();
      process.getOutputStream().close();
      return process.waitFor() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<Path> find() {
    return NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
  }

  private static Optional<Path> onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
