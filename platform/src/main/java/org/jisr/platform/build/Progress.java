package org.jisr.platform.build;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the person at the terminal sees: one line a step with its elapsed time. On a terminal the
 * line moves while the step works; into a file it is repeated at most every ten seconds, so that a
 * long download never looks like a hang.
 */
public final class Progress {
  private static final long HEARTBEAT_NANOS = 10_000_000_000L;
  private static final int WIDTH = 110;

  private final PrintStream out;
  private final boolean terminal;

  private Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /**
   * Progress on standard output; the script says with {@code jisr.terminal} whether it is a
   * terminal.
   */
  public static Progress onStandardOutput() {
    return new Progress(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        Boolean.getBoolean("jisr.terminal"));
  }

  /** Progress into any stream, without moving lines. */
  public static Progress into(PrintStream stream) {
    return new Progress(stream, false);
  }

  /** Progress nobody reads. */
  public static Progress silent() {
    return into(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  /** A whole sentence on a line of its own. */
  public synchronized void say(String sentence) {
    out.println(sentence);
  }

  /** Begins a step; closing it writes its line with the elapsed time. */
  public Step step(String title) {
    Step step = new Step(title);
    step.show("");
    return step;
  }

  private synchronized void move(String text) {
    String cut = text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text;
    out.print("\r\033[K" + cut);
    out.flush();
  }

  private synchronized void settle(String text) {
    out.println(terminal ? "\r\033[K" + text : text);
  }

  /** One step that is being done. */
  public final class Step implements AutoCloseable {
    private final String title;
    private final long begun = System.nanoTime();
    private long lastShown = begun;
    private String outcome = "";
    private boolean done;

    private Step(String title) {
      this.title = title;
    }

    /** Says what the step is busy with at this moment. */
    public void show(String detail) {
      if (terminal) {
        move(line("…", detail));
      } else if (System.nanoTime() - lastShown > HEARTBEAT_NANOS) {
        lastShown = System.nanoTime();
        settle(line("…", detail));
      }
    }

    /** Marks the step as done; what it led to stands behind its name. */
    public void done(String what) {
      outcome = what;
      done = true;
    }

    /** Marks the step as gone wrong, with what there is to say about it. */
    public void failed(String what) {
      outcome = what;
    }

    @Override
    public void close() {
      settle(line(done ? "✓" : "✗", outcome));
    }

    private String line(String mark, String detail) {
      double seconds = (System.nanoTime() - begun) / 1e9;
      String tail = detail.isEmpty() ? "" : ": " + detail;
      return String.format(Locale.ROOT, "%6.1f s %s %s%s", seconds, mark, title, tail);
    }
  }
}
