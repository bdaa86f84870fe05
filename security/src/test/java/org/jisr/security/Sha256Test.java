package org.jisr.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {
  private static final HexFormat HEX = HexFormat.of();

  /** FIPS 180-4, example "abc". */
  @Test
  void hashesPiecesAsOneMessage() {
    String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    assertThat(Sha256.hexOf("abc".getBytes(UTF_8))).isEqualTo(abc);
    assertThat(HEX.formatHex(Sha256.of("a".getBytes(UTF_8), "bc".getBytes(UTF_8)))).isEqualTo(abc);
  }

  /** RFC 4231, test case 2. */
  @Test
  void keyedHashIsTheStandards() {
    byte[] mac =
        Sha256.hmac("Jefe".getBytes(UTF_8), "what do ya want for nothing?".getBytes(UTF_8));

    assertThat(HEX.formatHex(mac))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }
}
