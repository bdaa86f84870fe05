package org.jisr.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

  @Test
  void carriesTimeVersionAndVariant() {
    UUID id = UuidV7.next(() -> NOON);

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
  }

  @Test
  void laterOnesSortLater() {
    assertThat(UuidV7.next(() -> NOON).toString())
        .isLessThan(UuidV7.next(() -> NOON.plusMillis(1)).toString());
  }

  @Test
  void noTwoOfAMillisecondAreEqualOrNeighbours() {
    assertThat(Stream.generate(() -> UuidV7.next(() -> NOON)).limit(10_000))
        .doesNotHaveDuplicates();
  }
}
