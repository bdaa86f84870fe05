package org.jisr.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The inputs and roots that implementations of RFC 6962 share. */
class LeafHashTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final List<String> INPUTS =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static byte[] root(List<String> inputs) {
    if (inputs.size() == 1) {
      return LeafHash.of(HEX.parseHex(inputs.getFirst()));
    }
    int left = Integer.highestOneBit(inputs.size() - 1);
    return LeafHash.node(root(inputs.subList(0, left)), root(inputs.subList(left, inputs.size())));
  }

  @Test
  void anEmptyLeaf() {
    assertThat(HEX.formatHex(LeafHash.of(new byte[0])))
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  }

  @Test
  void aTreeOfEight() {
    assertThat(HEX.formatHex(root(INPUTS)))
        .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
  }

  @Test
  void aTreeOfThree() {
    assertThat(HEX.formatHex(root(INPUTS.subList(0, 3))))
        .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
  }

  /** Without the prefixes an inner node could be passed off as an event. */
  @Test
  void aNodeIsNoLeaf() {
    byte[] left = LeafHash.of(new byte[] {1});
    byte[] right = LeafHash.of(new byte[] {2});
    byte[] both = new byte[64];
    System.arraycopy(left, 0, both, 0, 32);
    System.arraycopy(right, 0, both, 32, 32);

    assertThat(LeafHash.node(left, right)).isNotEqualTo(LeafHash.of(both));
  }
}
