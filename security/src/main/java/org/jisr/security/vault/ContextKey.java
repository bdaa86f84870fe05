package org.jisr.security.vault;

/**
 * The key of the signed row-level-security context. The application holds the key; the database
 * holds only its two HMAC pads, in a table its application role cannot read.
 */
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class ContextKey {
  private ContextKey() {}

  /** The row's id in {@code ctx.key}. */
  public short id() {
    throw new UnsupportedOperationException();
  }

  /** The inner pad: the key, filled up to 64 bytes with zeros, XOR 0x36. */
  public byte[] ki() {
    throw new UnsupportedOperationException();
  }

  /** The outer pad: the key, filled up to 64 bytes with zeros, XOR 0x5c. */
  public byte[] ko() {
    throw new UnsupportedOperationException();
  }
}
