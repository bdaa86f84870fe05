package org.jisr.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One process of the operating system and no other: its number together with the moment it began,
 * so that a number given to a later process is never mistaken for it.
 *
 * @param pid the process number
 * @param begun when it began, in the words of this operating system and this boot
 */
record ProcessMark(long pid, String begun) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}) (\\S+)");

  /** The mark of a living process, or nothing. */
  static Optional<ProcessMark> of(long pid) {
    Path stat = Path.of("/proc", Long.toString(pid), "stat");
    if (!Files.isDirectory(Path.of("/proc/self"))) {
      return ProcessHandle.of(pid)
          .flatMap(handle -> handle.info().startInstant())
          .map(instant -> new ProcessMark(pid, instant.toString()));
    }
    try {
      String text = Files.readString(stat);
      String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
      boolean dead = fields[0].equals("Z") || fields[0].equals("X");
      String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
      return dead ? Optional.empty() : Optional.of(new ProcessMark(pid, boot + "/" + fields[19]));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Reads what {@link #text} wrote. */
  static Optional<ProcessMark> parse(String text) {
    Matcher mark = WRITTEN.matcher(text.strip());
    return mark.matches()
        ? Optional.of(new ProcessMark(Long.parseLong(mark.group(1)), mark.group(2)))
        : Optional.empty();
  }

  String text() {
    return pid + " " + begun;
  }

  /** Whether this very process lives. */
  boolean lives() {
    return of(pid).filter(this::equals).isPresent();
  }

  /** Sends the signal, if this very process lives. */
  void signal(String name) {
    if (!lives()) {
      return;
    }
    try {
      new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits until the process is gone.
   *
   * @return whether it is gone
   */
  boolean awaitEnd(Duration most) {
    long until = System.nanoTime() + most.toNanos();
    while (lives() && System.nanoTime() < until) {
      Pause.aMoment();
    }
    return !lives();
  }
}
