package org.jisr.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanonicalTest {
  private static String hex(Canonical elements) {
    return HexFormat.of().formatHex(elements.bytes());
  }

  @Test
  void eachElementHasItsLengthBeforeIt() {
    assertThat(hex(new Canonical().add("جسر").add((byte) 1).add(2).add(3L)))
        .isEqualTo("0006d8acd8b3d8b1" + "000101" + "000400000002" + "00080000000000000003");
  }

  @Test
  void anIdIsItsSixteenBytesInOrder() {
    UUID id = UUID.fromString("00010203-0405-0607-0809-0a0b0c0d0e0f");

    assertThat(hex(new Canonical().add(id))).isEqualTo("0010000102030405060708090a0b0c0d0e0f");
  }

  @Test
  void aByteMovedToTheNeighbourChangesTheBytes() {
    assertThat(hex(new Canonical().add("ab").add("c")))
        .isNotEqualTo(hex(new Canonical().add("a").add("bc")))
        .isNotEqualTo(hex(new Canonical().add("abc").add("")))
        .isNotEqualTo(hex(new Canonical().add("abc")));
  }

  @Test
  void anElementTooLongForItsLengthIsRefusedNotCut() {
    assertThat(new Canonical().add(new byte[0xFFFF]).bytes()).hasSize(2 + 0xFFFF);
    assertThatThrownBy(() -> new Canonical().add(new byte[0x10000]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
