package org.jisr.platform.build;

import java.io.UncheckedIOException;

/**
 * The end of a command that cannot go on: one sentence for the person at the terminal, one exit
 * status.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  /**
   * Ends the command.
   *
   * @param code the exit status
   * @param sentence what happened and what to do, whole and without personal data
   */
  public Refusal(ExitCode code, String sentence) {
    super(sentence);
    this.code = code;
  }

  /** Ends the command because of something that went wrong further down. */
  public Refusal(ExitCode code, String sentence, Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  /** The sentence for a file that could not be read or written, a full disk above all. */
  public static Refusal of(UncheckedIOException e) {
    String why = String.valueOf(e.getMessage());
    return why.contains("No space left")
        ? new Refusal(
            ExitCode.NO_SPACE,
            "The disk is full; make room and run the command again. Nothing that was stored is lost.",
            e)
        : new Refusal(ExitCode.FAILED, "A file could not be read or written: " + why, e);
  }

  /** The exit status. */
  public ExitCode code() {
    return code;
  }
}
