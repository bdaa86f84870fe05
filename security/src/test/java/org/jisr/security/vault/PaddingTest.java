package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.jisr.security.FieldGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaddingTest {

  @ParameterizedTest
  @CsvSource({
    "0, 256",
    "252, 256",
    "253, 512",
    "508, 512",
    "509, 1024",
    "1020, 1024",
    "1021, 2048",
    "2044, 2048",
    "2045, 4096",
    "4092, 4096",
    "4093, 4352",
    "4348, 4352",
    "4349, 4608"
  })
  void aTextTakesTheNextStep(int length, int padded) {
    assertThat(Padding.TEXT.pad(new byte[length])).hasSize(padded);
  }

  @ParameterizedTest
  @CsvSource({"0, 128", "124, 128", "125, 256", "252, 256", "253, 384"})
  void identityFieldsTakeTheNext128Bytes(int length, int padded) {
    assertThat(Padding.FIELDS.pad(new byte[length])).hasSize(padded);
  }

  @Test
  void textsUnder4KilobytesHaveFiveSizes() {
    assertThat(
            IntStream.rangeClosed(0, 4092)
                .map(length -> Padding.TEXT.padded(4 + length))
                .distinct())
        .hasSize(5);
  }

  @Test
  void aboveTheStepsAtMostTwelvePerCentAreAdded() {
    assertThat(IntStream.range(4097, 300_000))
        .allSatisfy(
            length ->
                assertThat(Padding.TEXT.padded(length)).isBetween(length, (int) (length * 1.12)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 252, 4092, 5000, Padding.LARGEST_DATA})
  void whatWasPaddedComesBack(int length) {
    byte[] data = new byte[length];
    for (int i = 0; i < length; i++) {
      data[i] = (byte) (i | 1);
    }

    assertThat(Padding.unpad(Padding.TEXT.pad(data))).isEqualTo(data);
  }

  @Test
  void aSingleBitInThePaddingIsRefused() {
    for (int at = 4 + 10; at < 256; at++) {
      byte[] padded = Padding.TEXT.pad(new byte[10]);
      padded[at] = 1;
      assertThatThrownBy(() -> Padding.unpad(padded)).isInstanceOf(Unreadable.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {253, 256, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
  void aLengthThatDoesNotFitIsRefused(int length) {
    byte[] padded = ByteBuffer.allocate(256).putInt(length).array();

    assertThatThrownBy(() -> Padding.unpad(padded)).isInstanceOf(Unreadable.class);
  }

  @Test
  void lessThanALengthIsRefused() {
    assertThatThrownBy(() -> Padding.unpad(new byte[3])).isInstanceOf(Unreadable.class);
  }

  @Test
  void moreThanAMegabyteIsRefusedBeforeSealing() {
    byte[] data = new byte[Padding.LARGEST_DATA + 1];

    assertThatThrownBy(() -> Padding.TEXT.pad(data)).isInstanceOf(IllegalArgumentException.class);
  }

  /** 128-byte steps would tell the categories of a counting row apart. */
  @Test
  void countingRowsTakeTheStepsOfTexts() {
    assertThat(Padding.of(FieldGroup.STATISTICS)).isEqualTo(Padding.TEXT);
  }
}
