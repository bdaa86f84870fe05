package org.jisr.security.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/**
 * The first 20 bytes of every envelope: magic {@code 4A 53} ("JS"), format {@code 01}, suite, key
 * id. Not authenticated by itself; every reader compares the key id with the key it uses.
 */
final class Header {
  static final int BYTES = 20;
  static final byte FORMAT = 1;
  private static final short MAGIC = 0x4A53;

  /** No envelope is larger: a bound on memory, far above any text somebody types. */
  static final int LARGEST = 2 * 1024 * 1024;

  private Header() {}

  /** A whole envelope: header, then the pieces one after the other. */
  static byte[] join(Suite suite, UUID keyId, byte[]... pieces) {
    int length = BYTES + Arrays.stream(pieces).mapToInt(piece -> piece.length).sum();
    ByteBuffer out =
        ByteBuffer.allocate(length)
            .putShort(MAGIC)
            .put(FORMAT)
            .put(suite.code())
            .putLong(keyId.getMostSignificantBits())
            .putLong(keyId.getLeastSignificantBits());
    for (byte[] piece : pieces) {
      out.put(piece);
    }
    return out.array();
  }

  /**
   * Checks length, magic, format and suite, in this order.
   *
   * @return the rest of the envelope
   * @throws Unreadable if one of them is wrong or another key is named
   */
  static ByteBuffer check(byte[] envelope, Suite suite, UUID keyId) {
    if (!keyIdOf(envelope, suite).equals(keyId)) {
      throw new Unreadable();
    }
    return ByteBuffer.wrap(envelope).position(BYTES);
  }

  /**
   * The key the envelope says it is sealed under.
   *
   * @throws Unreadable if length, magic, format or suite is wrong
   */
  static UUID keyIdOf(byte[] envelope, Suite suite) {
    if (envelope.length < suite.overhead() || envelope.length > LARGEST) {
      throw new Unreadable();
    }
    ByteBuffer in = ByteBuffer.wrap(envelope);
    if (in.getShort() != MAGIC || in.get() != FORMAT || in.get() != suite.code()) {
      throw new Unreadable();
    }
    return new UUID(in.getLong(), in.getLong());
  }

  /** The next bytes of an envelope. */
  static byte[] take(ByteBuffer in, int length) {
    byte[] taken = new byte[length];
    in.get(taken);
    return taken;
  }
}
