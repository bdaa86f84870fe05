package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Plaintext on its way into or out of an envelope.
 *
 * <p><b>Guarantees</b> that it does not print and that {@link #close} overwrites this copy.
 *
 * <p><b>Does not guarantee</b> anything about copies taken by {@link #text} and {@link #bytes}.
 */
public final class Plain implements AutoCloseable {
  private final byte[] bytes;
  private boolean closed;

  private Plain(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Plain utf8(String text) {
    return new Plain(text.getBytes(UTF_8));
  }

  /** Takes a copy. */
  public static Plain of(byte[] bytes) {
    return new Plain(bytes.clone());
  }

  /** Takes the array over: it is wiped with this object. */
  static Plain owning(byte[] bytes) {
    return new Plain(bytes);
  }

  /** The plaintext itself, no copy, for sealing. */
  byte[] exposed() {
    return open();
  }

  /**
   * The plaintext read as UTF-8.
   *
   * @throws IllegalStateException after it was wiped
   */
  public String text() {
    return new String(open(), UTF_8);
  }

  /**
   * A copy of the plaintext.
   *
   * @throws IllegalStateException after it was wiped
   */
  public byte[] bytes() {
    return open().clone();
  }

  /** Overwrites this copy with zeros. */
  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
    closed = true;
  }

  private byte[] open() {
    if (closed) {
      throw new IllegalStateException("wiped");
    }
    return bytes;
  }

  @Override
  public String toString() {
    return "confidential";
  }
}
