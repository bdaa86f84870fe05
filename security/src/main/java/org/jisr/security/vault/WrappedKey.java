package org.jisr.security.vault;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Suite 02: a key of 32 bytes under another key, {@code header(20) | nonce(12) | key(32) |
 * tag(16)}, 80 bytes. AES-256-GCM with associated data rather than AES key wrap, because a wrapped
 * key must not be movable to another row.
 */
final class WrappedKey {
  static final int BYTES = 80;

  private WrappedKey() {}

  /** Wraps {@code secret} under {@code key}; {@code keyId} goes into the header. */
  static byte[] wrap(byte[] key, UUID keyId, byte[] aad, byte[] secret) {
    if (secret.length != AesGcm.KEY_BYTES) {
      throw new IllegalArgumentException("only keys of 32 bytes are wrapped");
    }
    byte[] nonce = SecretBytes.randomBytes(AesGcm.NONCE_BYTES);
    return Header.join(Suite.WRAPPED_KEY, keyId, nonce, AesGcm.seal(key, nonce, aad, secret));
  }

  /**
   * Unwraps; {@code keyId} must be the one in the header.
   *
   * @throws Unreadable for every failure alike
   */
  static SecretBytes unwrap(byte[] key, UUID keyId, byte[] aad, byte[] wrapped) {
    if (wrapped.length != BYTES) {
      throw new Unreadable();
    }
    ByteBuffer in = Header.check(wrapped, Suite.WRAPPED_KEY, keyId);
    byte[] nonce = Header.take(in, AesGcm.NONCE_BYTES);
    return SecretBytes.owning(AesGcm.open(key, nonce, aad, Header.take(in, in.remaining())));
  }
}
