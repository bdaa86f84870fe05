package org.jisr.release.noise;

import java.math.BigInteger;

/**
 * A privacy loss as an exact rational, always in lowest terms: budgets are added and compared, and
 * a rounded sum would promise more than was spent.
 *
 * @param numerator positive; {@code s} of the sampler
 * @param denominator positive; {@code t} of the sampler
 */
public record Epsilon(int numerator, int denominator) implements Comparable<Epsilon> {

  /** Reduces to lowest terms. */
  public Epsilon {
    if (numerator <= 0 || denominator <= 0) {
      throw new IllegalArgumentException("epsilon is a positive rational");
    }
    int divisor =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).intValueExact();
    numerator /= divisor;
    denominator /= divisor;
  }

  /** The loss of two views that count the same report: losses add. */
  public Epsilon plus(Epsilon other) {
    BigInteger top =
        big(numerator)
            .multiply(big(other.denominator))
            .add(big(other.numerator).multiply(big(denominator)));
    BigInteger bottom = big(denominator).multiply(big(other.denominator));
    BigInteger divisor = top.gcd(bottom);
    return new Epsilon(top.divide(divisor).intValueExact(), bottom.divide(divisor).intValueExact());
  }

  /** The loss over several such periods. */
  public Epsilon times(int periods) {
    return new Epsilon(Math.multiplyExact(numerator, periods), denominator);
  }

  @Override
  public int compareTo(Epsilon other) {
    return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }

  private static BigInteger big(int value) {
    return BigInteger.valueOf(value);
  }
}
