package org.jisr.release.noise;

import java.util.function.LongSupplier;

/** The exact law of discrete Laplace noise, and the distance of a sample from it. */
final class Law {
  private final double a;

  Law(Epsilon epsilon) {
    this.a = Math.exp(-(double) epsilon.numerator() / epsilon.denominator());
  }

  /** {@code P(X = x)}. */
  double at(int x) {
    return (1 - a) / (1 + a) * Math.pow(a, Math.abs(x));
  }

  /** {@code P(|X| <= k)}. */
  double within(int k) {
    return 1 - 2 * Math.pow(a, k + 1) / (1 + a);
  }

  double variance() {
    return 2 * a / ((1 - a) * (1 - a));
  }

  /** Largest magnitude with a bin of its own: at least ten draws are expected in it. */
  int lastBin(int draws) {
    int k = 0;
    while (draws * at(k + 1) >= 10) {
      k++;
    }
    return k;
  }

  /** Pearson's statistic over one bin a value and one bin for each tail. */
  double chiSquare(int draws, LongSupplier sampler) {
    int last = lastBin(draws);
    long[] seen = new long[2 * last + 3];
    for (int i = 0; i < draws; i++) {
      int x = Math.clamp(sampler.getAsLong(), -last - 1, last + 1);
      seen[x + last + 1]++;
    }
    double statistic = 0;
    for (int i = 0; i < seen.length; i++) {
      int x = i - last - 1;
      double expected = draws * (Math.abs(x) <= last ? at(x) : (1 - within(last)) / 2);
      statistic += (seen[i] - expected) * (seen[i] - expected) / expected;
    }
    return statistic;
  }

  /** The value that a correct sampler exceeds once in a thousand (Wilson and Hilferty). */
  double critical(int draws) {
    double degrees = 2 * lastBin(draws) + 2;
    double spread = 2 / (9 * degrees);
    return degrees * Math.pow(1 - spread + 3.0902 * Math.sqrt(spread), 3);
  }
}
