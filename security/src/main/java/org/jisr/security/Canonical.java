package org.jisr.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Elements in fixed order, each as a two-byte big-endian length and its bytes.
 *
 * <p><b>Guarantees</b> that two different lists of elements never give the same bytes: nothing can
 * be moved from one element to its neighbour unseen, which joining by a separator allows.
 */
public final class Canonical {
  private static final int LONGEST = 0xFFFF;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(160);

  public Canonical add(byte[] element) {
    if (element.length > LONGEST) {
      throw new IllegalArgumentException("an element has at most " + LONGEST + " bytes");
    }
    out.write(element.length >>> 8);
    out.write(element.length);
    out.writeBytes(element);
    return this;
  }

  /** UTF-8. */
  public Canonical add(String element) {
    return add(element.getBytes(UTF_8));
  }

  /** 16 bytes. */
  public Canonical add(UUID element) {
    return add(bytesOf(element));
  }

  /** One byte. */
  public Canonical add(byte element) {
    return add(new byte[] {element});
  }

  /** Four bytes, big endian. */
  public Canonical add(int element) {
    return add(ByteBuffer.allocate(Integer.BYTES).putInt(element).array());
  }

  /** Eight bytes, big endian. */
  public Canonical add(long element) {
    return add(ByteBuffer.allocate(Long.BYTES).putLong(element).array());
  }

  public byte[] bytes() {
    return out.toByteArray();
  }

  /** The 16 bytes of an id, most significant first. */
  public static byte[] bytesOf(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
