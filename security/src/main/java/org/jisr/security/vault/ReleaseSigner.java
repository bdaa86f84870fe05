package org.jisr.security.vault;

/**
 * Signs published figures: Ed25519 (RFC 8032) over {@code "jisr-release-v1\n" + block + "\n" +
 * period + "\n" + sha256}, the hash of the canonical file in lower-case hexadecimal.
 *
 * <p><b>Guarantees</b> that a figure, block or period changed after signing shows.
 *
 * <p><b>Does not guarantee</b> that it is the latest release of its period.
 */
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class ReleaseSigner {
  private ReleaseSigner() {}

  /** The 64 bytes of the signature. */
  public byte[] sign(String block, String period, byte[] csv) {
    throw new UnsupportedOperationException();
  }

  /** The 32 bytes everybody may know. */
  public byte[] publicKey() {
    throw new UnsupportedOperationException();
  }

  /**
   * Whether the signature holds.
   *
   * @param publicKey 32 bytes
   */
  public static boolean verify(
      byte[] publicKey, String block, String period, byte[] csv, byte[] signature) {
    throw new UnsupportedOperationException();
  }
}
