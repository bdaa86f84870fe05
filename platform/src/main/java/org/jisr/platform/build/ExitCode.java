package org.jisr.platform.build;

/**
 * How {@code ./jisr} ends; the numbers are in {@code ./jisr help} and never change their meaning.
 */
public enum ExitCode {
  /** Done. */
  OK(0),
  /** Something nobody foresaw; the sentence names the log. */
  FAILED(1),
  /** A word {@code ./jisr} does not know. */
  USAGE(2),
  /** {@code status}: nothing runs. */
  NOT_RUNNING(3),
  /** {@code status}: some parts run and some do not. */
  INCOMPLETE(4),
  /** {@code start}: this installation runs already. */
  ALREADY_RUNNING(10),
  /** A tool that must be on the machine is missing or too old. */
  MISSING_TOOL(11),
  /** The sources do not build. */
  BUILD_FAILED(12),
  /** Not enough room on the disk. */
  NO_SPACE(13),
  /** No port is free. */
  PORT_TAKEN(14),
  /** A part did not start, or ended by itself. */
  PART_FAILED(15),
  /** PostgreSQL refuses to run as root and there is no way down from root. */
  ROOT_REFUSED(16),
  /** The question was not answered with yes. */
  DECLINED(17),
  /** {@code start}: ended by Ctrl-C or {@code stop} before it was ready. */
  STOPPED_EARLY(18),
  /** The data are there and their keys are not. */
  KEYS_MISSING(19),
  /** At least one test failed, or none ran. */
  TESTS_FAILED(20),
  /** {@code check}: what is checked does not hold. */
  CHECK_FAILED(21);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The process's exit status. */
  public int number() {
    return number;
  }
}
