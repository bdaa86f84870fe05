package org.jisr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessMarkTest {
  private static final int ENDED_BY_TERM = 128 + 15;

  @Test
  void aNumberGivenToALaterProcessIsNotMistakenForTheEarlierOne() throws IOException {
    Process process = new ProcessBuilder("sleep", "600").start();
    try {
      ProcessMark mark = ProcessMark.of(process.pid()).orElseThrow();
      ProcessMark recycled = new ProcessMark(mark.pid(), mark.begun() + "0");

      recycled.signal("KILL");

      assertThat(recycled.lives()).isFalse();
      assertThat(mark.lives()).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aMarkReadFromDiskFindsItsProcessAndSeesItEnd() throws Exception {
    Process process = new ProcessBuilder("sleep", "600").start();
    try {
      ProcessMark mark =
          ProcessMark.parse(ProcessMark.of(process.pid()).orElseThrow().text()).orElseThrow();

      mark.signal("TERM");

      assertThat(mark.awaitEnd(Duration.ofMinutes(2))).isTrue();
      assertThat(process.waitFor()).as("what ended it").isEqualTo(ENDED_BY_TERM);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void whateverStandsInADamagedMarkNamesNoProcess() {
    assertThat(ProcessMark.parse("")).isEmpty();
    assertThat(ProcessMark.parse("12")).isEmpty();
    assertThat(ProcessMark.parse("twelve 34")).isEmpty();
  }
}
