package org.jisr.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class InstallationClockTest {
  private static final OptionalInt NO_MARK = OptionalInt.empty();

  @Test
  void aRealInstallationIsNeverAhead() {
    assertThat(InstallationClock.agreed(null, NO_MARK)).isEmpty();
    for (String setting : new String[] {"45", "0", ""}) {
      assertThatIllegalStateException()
          .as(setting)
          .isThrownBy(() -> InstallationClock.agreed(setting, NO_MARK));
    }
  }

  @Test
  void aRehearsalIsExactlyAsFarAheadAsItsMarkSays() {
    assertThat(InstallationClock.agreed("45", OptionalInt.of(45))).hasValue(45);
    assertThat(InstallationClock.agreed("0", OptionalInt.of(0))).hasValue(0);
    for (String setting : new String[] {"44", "46", "-45", "", "045"}) {
      assertThatIllegalStateException()
          .as(setting)
          .isThrownBy(() -> InstallationClock.agreed(setting, OptionalInt.of(45)));
    }
  }

  @Test
  void aRehearsalNeverRunsAsIfItWereReal() {
    assertThatIllegalStateException()
        .isThrownBy(() -> InstallationClock.agreed(null, OptionalInt.of(0)));
  }
}
