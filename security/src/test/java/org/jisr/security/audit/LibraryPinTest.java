package org.jisr.security.audit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryPinTest {

  @Test
  void thePinnedVersionIsLoaded() {
    assertThatCode(() -> LibraryPin.requireBouncyCastle("1.86")).doesNotThrowAnyException();
  }

  @Test
  void aLibraryBelowThePinStopsTheStart() {
    assertThatThrownBy(() -> LibraryPin.requireBouncyCastle("99.0"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Bouncy Castle")
        .hasMessageContaining("99.0");
  }

  /** 1.9 sorts after 1.86 as a text, and 1.100 before it. */
  @ParameterizedTest
  @ValueSource(strings = {"1.83", "1.9", "1.78.1", "1.85.2"})
  void versionsAreNumbersNotTexts(String loaded) {
    assertThatThrownBy(() -> LibraryPin.requireAtLeast("library", loaded, "1.86"))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.86", "1.86.1", "1.100", "2.0"})
  void newerOnesPass(String loaded) {
    assertThatCode(() -> LibraryPin.requireAtLeast("library", loaded, "1.86"))
        .doesNotThrowAnyException();
  }
}
