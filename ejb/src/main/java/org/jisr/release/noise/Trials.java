package org.jisr.release.noise;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Exact random trials: every probability is a ratio of whole numbers and is met exactly, given
 * uniform bits. Canonne, Kamath, Steinke, "The Discrete Gaussian for Differential Privacy", NeurIPS
 * 2020, algorithm 1.
 *
 * <p>Products that would not fit a {@code long} end in an {@link ArithmeticException} and never in
 * a biased trial; with the denominators in use that needs a run of more than {@code 10^15}
 * successes.
 */
final class Trials {
  private static final int POOL_BYTES = 512;

  private final SecureRandom random;
  private final byte[] pool = new byte[POOL_BYTES];
  private int nextBit = POOL_BYTES * Byte.SIZE;

  Trials(SecureRandom random) {
    this.random = random;
  }

  /** A whole number from 0 to {@code bound - 1}, each with the same probability, by rejection. */
  long uniform(long bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("the bound is positive");
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(bound - 1);
    long drawn = bits(bits);
    while (drawn >= bound) {
      drawn = bits(bits);
    }
    return drawn;
  }

  /** True with probability {@code n/d}. */
  boolean bernoulli(long n, long d) {
    return uniform(d) < n;
  }

  /** True with probability {@code exp(-n/d)}, for {@code 0 <= n/d <= 1}. */
  boolean bernoulliExpUpToOne(long n, long d) {
    long k = 1;
    while (bernoulli(n, Math.multiplyExact(d, k))) {
      k++;
    }
    return (k & 1) == 1;
  }

  /** True with probability {@code exp(-n/d)}, for any {@code n/d >= 0}. */
  boolean bernoulliExp(long n, long d) {
    long rest = n;
    while (rest > d) {
      if (!bernoulliExpUpToOne(1, 1)) {
        return false;
      }
      rest -= d;
    }
    return bernoulliExpUpToOne(rest, d);
  }

  /** One fair coin. */
  boolean coin() {
    return bits(1) == 1;
  }

  /** Overwrites the bits that wait and those already used: they tell the noise. */
  void forget() {
    Arrays.fill(pool, (byte) 0);
    nextBit = POOL_BYTES * Byte.SIZE;
  }

  private long bits(int count) {
    long drawn = 0;
    for (int i = 0; i < count; i++) {
      drawn = drawn << 1 | bit();
    }
    return drawn;
  }

  private int bit() {
    if (nextBit == POOL_BYTES * Byte.SIZE) {
      random.nextBytes(pool);
      nextBit = 0;
    }
    int bit = pool[nextBit >> 3] >> (nextBit & 7) & 1;
    nextBit++;
    return bit;
  }
}
