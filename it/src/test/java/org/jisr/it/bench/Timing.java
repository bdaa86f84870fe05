package org.jisr.it.bench;

import java.util.Arrays;

/**
 * How long each of many acts took, and all of them together.
 *
 * @param perSecond acts done a second, by everybody together
 * @param p50 milliseconds within which half of them were answered
 * @param p95 milliseconds within which 95 of 100 were answered
 */
record Timing(double perSecond, double p50, double p95) {
  static Timing of(long[] nanos, long wallNanos) {
    double[] millis = Arrays.stream(nanos).mapToDouble(one -> one / 1e6).sorted().toArray();
    return new Timing(
        nanos.length / (wallNanos / 1e9), Spread.at(millis, 0.5), Spread.at(millis, 0.95));
  }
}
