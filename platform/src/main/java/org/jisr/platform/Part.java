package org.jisr.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;

/**
 * One process that belongs to a running Jisr. It leaves the terminal's group, so that Ctrl-C
 * reaches the launcher alone, and its mark is on disk while it lives, so that a later command finds
 * it when the launcher was killed.
 */
final class Part {
  private static final Duration DEATH = Duration.ofSeconds(60);
  private static final long LONG_LOG = 10L << 20;

  private final String name;
  private final Path markFile;
  private final Path log;
  private final String stopSignal;

  /** The process, where this very object began it. */
  private Optional<Process> begun = Optional.empty();

  /**
   * Names a part.
   *
   * @param stopSignal the signal that asks it to end in order
   */
  Part(Installation installation, String name, String stopSignal) {
    this.name = name;
    this.markFile = installation.run().resolve(name + ".process");
    this.log = installation.logs().resolve(name + ".log");
    this.stopSignal = stopSignal;
  }

  String name() {
    return name;
  }

  Path log() {
    return log;
  }

  /** The process, if it lives. */
  Optional<ProcessMark> process() {
    return ProcessMark.parse(Folders.read(markFile)).filter(ProcessMark::lives);
  }

  /** Whether it lives. */
  boolean lives() {
    return process().isPresent();
  }

  /**
   * Begins the process. Its environment is exactly the one given: nothing of the caller's leaks
   * into it.
   */
  void begin(List<String> command, Path folder, Map<String, String> environment) {
    List<String> whole = new ArrayList<>();
    if (Commands.exists("setsid")) {
      whole.add("setsid");
    }
    whole.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(whole).directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
    builder.environment().put("LANG", "C.UTF-8");
    builder.environment().putAll(environment);
    try {
      keepLastLog();
      Process process = builder.start();
      begun = Optional.of(process);
      process.getOutputStream().close();
      ProcessMark.of(process.pid()).ifPresent(mark -> Folders.writePrivate(markFile, mark.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A long log makes room for a new one; the one before it stays beside it. */
  private void keepLastLog() throws IOException {
    if (Files.exists(log) && Files.size(log) > LONG_LOG) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Refuses to go on when the process has ended by itself. */
  void requireAlive() {
    if (!lives()) {
      throw new Refusal(
          ExitCode.PART_FAILED, name + " ended while it was starting; its log is " + log + ".");
    }
  }

  /** Asks the process to end and waits; after the given time it is killed. */
  void end(Duration patience) {
    process()
        .ifPresent(
            mark -> {
              mark.signal(stopSignal);
              if (!mark.awaitEnd(patience)) {
                mark.signal("KILL");
                mark.awaitEnd(DEATH);
              }
            });
    forget();
  }

  /** Kills the process as a power failure would. */
  void kill() {
    process()
        .ifPresent(
            mark -> {
              mark.signal("KILL");
              mark.awaitEnd(DEATH);
            });
    forget();
  }

  private void forget() {
    awaitReaped();
    try {
      Files.deleteIfExists(markFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits until this JVM has taken note of the end of what it began: until then the number still
   * names a process, and PostgreSQL refuses to start beside the one before it.
   */
  private void awaitReaped() {
    try {
      if (begun.isPresent()) {
        begun.get().waitFor(DEATH.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    begun = Optional.empty();
  }
}
