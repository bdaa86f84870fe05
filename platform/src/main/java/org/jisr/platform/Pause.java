package org.jisr.platform;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;

/** Waiting for something outside this process. */
final class Pause {
  private static final long MOMENT_MILLIS = 50;

  private Pause() {}

  static void aMoment() {
    try {
      // What is waited for (a port, a file, a process) tells nobody when it is there.
      Thread.sleep(MOMENT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(ExitCode.FAILED, "Interrupted.", e);
    }
  }

  /**
   * Waits until the condition holds.
   *
   * @return whether it came to hold in time
   */
  static boolean until(BooleanSupplier condition, Duration most) {
    long end = System.nanoTime() + most.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      aMoment();
    }
    return true;
  }
}
