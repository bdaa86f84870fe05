package org.jisr.security.vault;

/**
 * The key-encryption key: a keystore file here, a hardware module elsewhere. It wraps nothing but
 * the 32 bytes of other keys, and never leaves its provider.
 *
 * <p>An implementation must authenticate {@code aad} with the key (AES-256-GCM or equal), and be
 * safe for use by many threads.
 */
public interface KekProvider {
  /** The epoch that wraps from now on; earlier ones only unwrap until they are destroyed. */
  int activeEpoch();

  /**
   * Wraps a key.
   *
   * @throws Unreadable if the epoch is not there
   */
  byte[] wrap(int epoch, byte[] key, byte[] aad);

  /**
   * Unwraps a key; the caller wipes it.
   *
   * @throws Unreadable if the epoch is not there, or a byte of the wrapped key or of {@code aad}
   *     differs
   */
  byte[] unwrap(int epoch, byte[] wrapped, byte[] aad);
}
