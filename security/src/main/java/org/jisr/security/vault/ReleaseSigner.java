package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jisr.security.Sha256;

/**
 * Signs published figures: Ed25519 (RFC 8032) over {@code "jisr-release-v1\n" + block + "\n" +
 * period + "\n" + sha256}, the hash of the canonical file in lower-case hexadecimal.
 *
 * <p><b>Guarantees</b> that a figure, block or period changed after signing shows.
 *
 * <p><b>Does not guarantee</b> that it is the latest release of its period.
 */
public final class ReleaseSigner {
  private static final String FORM = "jisr-release-v1";

  private final byte[] seed;

  ReleaseSigner(byte[] seed) {
    this.seed = seed.clone();
  }

  /** The 64 bytes of the signature. */
  public byte[] sign(String block, String period, byte[] csv) {
    return Signing.ED25519.sign(seed, message(block, period, csv));
  }

  /** The 32 bytes everybody may know. */
  public byte[] publicKey() {
    return Signing.ED25519.publicKeyOf(seed);
  }

  /**
   * Whether the signature holds; a malformed key or signature does not.
   *
   * @param publicKey 32 bytes
   */
  public static boolean verify(
      byte[] publicKey, String block, String period, byte[] csv, byte[] signature) {
    return Signing.ED25519.verify(publicKey, message(block, period, csv), signature);
  }

  private static byte[] message(String block, String period, byte[] csv) {
    if (block.contains("\n") || period.contains("\n")) {
      throw new IllegalArgumentException("block and period are one line each");
    }
    return String.join("\n", FORM, block, period, Sha256.hexOf(csv)).getBytes(UTF_8);
  }
}
