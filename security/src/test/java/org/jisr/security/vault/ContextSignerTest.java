package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jisr.security.OrgId;
import org.jisr.security.Sha256;
import org.junit.jupiter.api.Test;

class ContextSignerTest {
  private static final OrgId B = World.org("01900000-0000-7000-8000-00000000b0b0");
  private static final OrgId C = World.org("01900000-0000-7000-8000-00000000c0c0");
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final ContextKey key =
      new ContextKey((short) 7, HexFormat.of().parseHex("0b".repeat(32)));
  private final ContextSigner signer = new ContextSigner(key, () -> NOON);

  @Test
  void hasSixFieldsInTheOrderTheDatabaseReads() {
    String context = signer.sign("https://issuer/1", List.of(C, B), 4711);

    assertThat(context.split("\\|"))
        .hasSize(6)
        .startsWith(
            "7",
            "https://issuer/1",
            "01900000-0000-7000-8000-00000000b0b0,01900000-0000-7000-8000-00000000c0c0",
            "" + (NOON.getEpochSecond() + 600),
            "4711");
  }

  /**
   * The database has no HMAC of its own: sha256(ko || sha256(ki || fields)), as its function says.
   */
  @Test
  void theDatabaseComputesTheSameFromThePads() {
    String context = signer.sign("u", List.of(B), 1);
    int last = context.lastIndexOf('|');
    byte[] fields = context.substring(0, last).getBytes(UTF_8);

    byte[] mac = Sha256.of(key.ko(), Sha256.of(key.ki(), fields));

    assertThat(context.substring(last + 1)).isEqualTo(HexFormat.of().formatHex(mac));
  }

  @Test
  void thePadsAreABlockLongAndNotTheKey() {
    byte[] inner = new byte[64];
    Arrays.fill(inner, 0, 32, (byte) (0x0b ^ 0x36));
    Arrays.fill(inner, 32, 64, (byte) 0x36);

    assertThat(key.ki()).isEqualTo(inner);
    assertThat(key.ko()).hasSize(64).endsWith(0x5c, 0x5c, 0x5c);
  }

  @Test
  void nobodysContextIsAnEmptyList() {
    assertThat(signer.sign("u", List.of(), 1)).startsWith("7|u||");
  }

  @Test
  void aUserCannotSmuggleInAField() {
    assertThatThrownBy(() -> signer.sign("u|" + B.value(), List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> signer.sign("u\n", List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anArabicServerWritesTheDigitsTheDatabaseReads() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-IQ-u-nu-arab"));
      assertThat(signer.sign("u", List.of(B), 4711)).contains("|4711|").startsWith("7|");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aKeyOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> new ContextKey((short) 1, new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
