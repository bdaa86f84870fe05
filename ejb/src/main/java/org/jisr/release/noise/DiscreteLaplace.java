package org.jisr.release.noise;

import java.security.SecureRandom;

/**
 * Draws noise with {@code P(X = x)} proportional to {@code exp(-|x| epsilon)}, exactly.
 *
 * <p><b>Guarantees:</b> added to a count that one person changes by at most one, the sum is {@code
 * epsilon}-differentially private with delta 0; there is no rounding through which a low bit could
 * tell the count. <b>Does not guarantee:</b> constant time. Running time depends on the drawn
 * value; the release job is not observable from outside, so this is accepted.
 *
 * <p>Canonne, Kamath, Steinke, "The Discrete Gaussian for Differential Privacy", NeurIPS 2020,
 * algorithm 2.
 */
public final class DiscreteLaplace {
  private final Trials trials;

  /**
   * A sampler over one source of bits.
   *
   * @param random the operating system's source in the release job; a fixed stream only in tests
   */
  public DiscreteLaplace(SecureRandom random) {
    this.trials = new Trials(random);
  }

  /** One draw for a view of this epsilon. */
  public long draw(Epsilon epsilon) {
    long s = epsilon.numerator();
    long t = epsilon.denominator();
    while (true) {
      long u = trials.uniform(t);
      if (!trials.bernoulliExp(u, t)) {
        continue;
      }
      long v = 0;
      while (trials.bernoulliExpUpToOne(1, 1)) {
        v++;
      }
      long magnitude = Math.addExact(u, Math.multiplyExact(t, v)) / s;
      boolean negative = trials.coin();
      // Minus zero starts again: kept, zero would come twice as often and the real epsilon would
      // nearly double.
      if (!(negative && magnitude == 0)) {
        return negative ? -magnitude : magnitude;
      }
    }
  }

  /** Overwrites what was left of the random bits; the sampler may be used again. */
  public void forget() {
    trials.forget();
  }
}
