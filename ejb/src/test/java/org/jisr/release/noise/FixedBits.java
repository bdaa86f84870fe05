package org.jisr.release.noise;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * A stream of random bits that is the same in every run: a statistical test that fails once in a
 * while teaches nobody.
 */
public final class FixedBits {
  private FixedBits() {}

  /**
   * The stream of a seed; this algorithm yields only from its seed when one is set before the first
   * use.
   */
  public static SecureRandom of(long seed) {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed);
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
