package org.jisr.platform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  @TempDir Path folder;

  @Test
  void oneInstallationIsRunOnlyOnceAtATime() {
    Path file = folder.resolve("lock");
    try (RunLock _ = RunLock.tryTake(file).orElseThrow()) {
      assertThat(RunLock.tryTake(file)).isEmpty();
      assertThat(RunLock.isHeld(file)).isTrue();
    }
    assertThat(RunLock.isHeld(file)).isFalse();
  }

  @Test
  void askingForALockOneHoldsDoesNotLoseItToOthers() throws IOException, InterruptedException {
    Path file = folder.resolve("lock");
    try (RunLock _ = RunLock.tryTake(file).orElseThrow()) {
      assertThat(RunLock.tryTake(file)).isEmpty();

      Process other = holder(file);

      assertThat(other.waitFor()).isNotZero();
    }
  }

  @Test
  void aKilledHolderLeavesNoLockBehind() throws IOException, InterruptedException {
    Path file = folder.resolve("lock");
    Process holder = holder(file);
    assertThat(holder.getInputStream().read()).isEqualTo('!');
    assertThat(RunLock.isHeld(file)).isTrue();

    holder.destroyForcibly().waitFor();

    assertThat(RunLock.isHeld(file)).isFalse();
  }

  private static Process holder(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx32m",
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            file.toString())
        .start();
  }

  /** Takes the lock, says so, and sleeps. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws InterruptedException {
      try (RunLock _ = RunLock.tryTake(Path.of(arguments[0])).orElseThrow()) {
        Progress.onStandardOutput().say("!");
        // Longer than any test: the lock is to end with the process, which the test kills.
        Thread.sleep(600_000);
      }
    }
  }
}
