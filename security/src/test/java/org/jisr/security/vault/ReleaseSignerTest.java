package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ReleaseSignerTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte[] SEED =
      HEX.parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
  private static final byte[] CSV = "category,estimate\nwater,40\n".getBytes(UTF_8);

  private final ReleaseSigner signer = new ReleaseSigner(SEED);
  private final byte[] signature = signer.sign("B1", "2026-10", CSV);

  private boolean holds(String block, String period, byte[] csv) {
    return ReleaseSigner.verify(signer.publicKey(), block, period, csv, signature);
  }

  @Test
  void theSignatureHolds() {
    assertThat(holds("B1", "2026-10", CSV)).isTrue();
  }

  @Test
  void oneChangedByteShows() {
    for (int at = 0; at < CSV.length; at++) {
      byte[] changed = CSV.clone();
      changed[at] ^= 1;
      assertThat(holds("B1", "2026-10", changed)).isFalse();
    }
  }

  @Test
  void anotherBlockOrPeriodShows() {
    assertThat(holds("B2", "2026-10", CSV)).isFalse();
    assertThat(holds("B1", "2026-11", CSV)).isFalse();
  }

  @Test
  void aLineBreakCannotShiftBlockIntoPeriod() {
    assertThatThrownBy(() -> signer.sign("B1\n2026-10", "x", CSV))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherKeyDoesNotVerify() {
    byte[] other = new ReleaseSigner(new byte[32]).publicKey();

    assertThat(ReleaseSigner.verify(other, "B1", "2026-10", CSV, signature)).isFalse();
  }

  @Test
  void aMalformedKeyOrSignatureIsFalseNotAnException() {
    assertThat(ReleaseSigner.verify(new byte[3], "B1", "2026-10", CSV, signature)).isFalse();
    assertThat(ReleaseSigner.verify(signer.publicKey(), "B1", "2026-10", CSV, new byte[0]))
        .isFalse();
  }

  /**
   * With the JDK's Ed25519 and the message written out: what an outsider needs to check a release.
   */
  @Test
  void anOutsiderVerifiesItWithOtherCode() throws Exception {
    String message =
        "jisr-release-v1\nB1\n2026-10\n"
            + "bf0a1fc5ce6c2f1e84564247316e535a0f4f10fe24961475984754b3188eb906";
    Signature ed25519 = Signature.getInstance("Ed25519");
    ed25519.initVerify(
        KeyFactory.getInstance("Ed25519")
            .generatePublic(
                new X509EncodedKeySpec(
                    HEX.parseHex("302a300506032b6570032100" + HEX.formatHex(signer.publicKey())))));
    ed25519.update(message.getBytes(UTF_8));

    assertThat(ed25519.verify(signature)).isTrue();
  }

  /** RFC 8032, section 7.1, test 1. */
  @Test
  void ed25519IsTheStandards() {
    assertThat(HEX.formatHex(signer.publicKey()))
        .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    assertThat(HEX.formatHex(Signing.ED25519.sign(SEED, new byte[0])))
        .isEqualTo(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
  }
}
