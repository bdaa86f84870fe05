package org.jisr.security;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Identifiers that sort by time (RFC 9562, section 5.7): 48 bits of milliseconds, 74 random bits.
 *
 * <p><b>Guarantees</b> that nobody can count records or guess a neighbour's id.
 *
 * <p><b>Does not guarantee</b> to hide when the record was made, nor order within a millisecond.
 */
public final class UuidV7 {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private UuidV7() {}

  public static UUID next(InstantSource time) {
    byte[] noise = new byte[10];
    RANDOM.nextBytes(noise);
    ByteBuffer bits = ByteBuffer.wrap(noise);
    long high = time.millis() << 16 | VERSION | (bits.getShort() & 0x0FFF);
    long low = VARIANT | (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL);
    return new UUID(high, low);
  }
}
