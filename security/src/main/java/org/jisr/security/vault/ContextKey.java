package org.jisr.security.vault;

import java.util.Arrays;
import org.jisr.security.Sha256;

/**
 * The key of the signed row-level-security context. The application holds the key; the database
 * holds only its two HMAC pads (RFC 2104), in a table its application role cannot read.
 */
public final class ContextKey {
  static final int KEY_BYTES = 32;
  private static final int BLOCK_BYTES = 64;
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final short id;
  private final byte[] key;

  /**
   * A key of 32 bytes, of which it takes a copy.
   *
   * @throws IllegalArgumentException for another length
   */
  public ContextKey(short id, byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a context key has 32 bytes");
    }
    this.id = id;
    this.key = key.clone();
  }

  /** The row's id in {@code ctx.key}. */
  public short id() {
    return id;
  }

  /** The inner pad: the key, filled up to 64 bytes with zeros, XOR 0x36. */
  public byte[] ki() {
    return pad(INNER);
  }

  /** The outer pad: the key, filled up to 64 bytes with zeros, XOR 0x5c. */
  public byte[] ko() {
    return pad(OUTER);
  }

  byte[] mac(byte[] message) {
    return Sha256.hmac(key, message);
  }

  private byte[] pad(byte value) {
    byte[] block = Arrays.copyOf(key, BLOCK_BYTES);
    for (int i = 0; i < block.length; i++) {
      block[i] ^= value;
    }
    return block;
  }

  @Override
  public String toString() {
    return "context key " + id;
  }
}
