package org.jisr.security.vault;

import java.security.SecureRandom;
import java.util.Arrays;

/** A key in memory for as long as a block of code needs it; closing overwrites it. */
final class SecretBytes implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;

  private SecretBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes the array over: it is wiped with this object. */
  static SecretBytes owning(byte[] bytes) {
    return new SecretBytes(bytes);
  }

  static SecretBytes random(int length) {
    return new SecretBytes(randomBytes(length));
  }

  /** Fresh bytes that need no secrecy: salts and nonces. */
  static byte[] randomBytes(int length) {
    byte[] fresh = new byte[length];
    RANDOM.nextBytes(fresh);
    return fresh;
  }

  /** The bytes themselves, no copy. */
  byte[] bytes() {
    return bytes;
  }

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public String toString() {
    return "secret";
  }
}
