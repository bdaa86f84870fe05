package org.jisr.security.vault;

import java.security.MessageDigest;
import java.util.Arrays;
import org.jisr.security.Sha256;

/** Sealed bytes as they are stored; nothing in them is secret without a key. */
@SuppressWarnings("ArrayRecordComponent") // copied both ways and compared by content below
public record Envelope(byte[] bytes) {
  public Envelope {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** SHA-256 over the stored bytes, for the audit entry. */
  public byte[] digest() {
    return Sha256.of(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Envelope that && MessageDigest.isEqual(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "envelope of " + bytes.length + " bytes";
  }
}
