package org.jisr.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartOptionsTest {
  @TempDir Path home;

  @Test
  void aNewInstallationBeginsAsWasSaidAndIsNeverAnother() throws Exception {
    assertThat(begun().origin()).isEqualTo(Origin.SAMPLE);
    assertThat(begun("--rehearsal").origin()).isEqualTo(Origin.REHEARSAL);
    Files.createDirectories(home.resolve("data/cases"));
    assertThat(begun().origin()).isEqualTo(Origin.REHEARSAL);
    assertThat(begun("--rehearsal").origin()).isEqualTo(Origin.REHEARSAL);
    refuses(ExitCode.FAILED, "is a rehearsal", "--empty");
  }

  @Test
  void whatWasBegunForWorkOrWithSamplesNeverBecomesARehearsal() throws Exception {
    begun("--empty");
    Files.createDirectories(home.resolve("data/cases"));
    refuses(ExitCode.FAILED, "was first started empty", "--rehearsal");
    Files.delete(home.resolve("contents"));
    refuses(ExitCode.FAILED, "holds sample data", "--rehearsal", "--days-ahead", "45");
  }

  @Test
  void onlyARehearsalStandsAhead() {
    assertThat(begun("--rehearsal", "--days-ahead", "45").daysAhead()).hasValue(45);
    assertThat(begun("--days-ahead", "400").daysAhead()).hasValue(400);
    assertThat(begun().daysAhead()).isEmpty();
    begun("--empty");
    refuses(ExitCode.USAGE, "only the clock of a rehearsal", "--days-ahead", "0");
    refuses(ExitCode.USAGE, "only the clock of a rehearsal", "--days-ahead", "45");
  }

  @Test
  void whatIsNoNumberOfDaysOrNoOptionIsSaidSo() {
    for (String days : new String[] {"401", "-1", "soon", "1000000", "٤٥", ""}) {
      refuses(ExitCode.USAGE, "from 0 to 400", "--rehearsal", "--days-ahead", days);
    }
    refuses(ExitCode.USAGE, "from 0 to 400", "--rehearsal", "--days-ahead");
    refuses(ExitCode.USAGE, "does not know '--emtpy'", "--emtpy");
    refuses(ExitCode.USAGE, "contradict", "--empty", "--rehearsal");
  }

  private Installation begun(String... words) {
    return StartOptions.of(List.of(words)).applyTo(Installation.permanent(home, home));
  }

  private void refuses(ExitCode code, String because, String... words) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> begun(words))
        .withMessageContaining(because)
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
