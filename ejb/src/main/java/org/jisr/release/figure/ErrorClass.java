package org.jisr.release.figure;

import java.util.Optional;

/**
 * How far the reconciled answers of one kind of figure stray from the true count: public, and the
 * same whatever was reported, because the error is linear in the noise.
 *
 * @param name such as {@code category-3}: a category in a group of three
 * @param q05 5 % quantile of (answer - true count), in thousandths of a report
 * @param q95 95 % quantile, in thousandths
 * @param deviation standard deviation, in thousandths
 */
record ErrorClass(String name, long q05, long q95, long deviation) {
  private static final long PER_THOUSANDTH = Hat.UNIT / 1000;

  /** 2.1 squared times 100: the trend mark is compared in whole numbers. */
  private static final long TREND_FACTOR = 441;

  /** Lower end of the 90 % range. */
  long low(long answer, long estimate) {
    return Math.min(Math.max(0, Math.floorDiv(answer - q95 * PER_THOUSANDTH, Hat.UNIT)), estimate);
  }

  /** Upper end of the 90 % range. */
  long high(long answer, long estimate) {
    return Math.max(Math.ceilDiv(answer - q05 * PER_THOUSANDTH, Hat.UNIT), estimate);
  }

  /** The largest count that "fewer than {@code threshold}" still allows nine times in ten. */
  long highestBelow(int threshold) {
    return threshold - 1 + Math.ceilDiv(-q05, 1000);
  }

  /**
   * Marks a change if {@code |e2 - e1| > 2.1 sqrt(e1 + e2 + 2 s^2)}; about 4 in 100 marks are
   * false.
   */
  Optional<Change> between(long before, long after) {
    long step = after - before;
    long spread =
        Math.addExact(Math.multiplyExact(1_000_000L, before + after), 2 * deviation * deviation);
    if (Math.multiplyExact(100_000_000L, step * step) <= Math.multiplyExact(TREND_FACTOR, spread)) {
      return Optional.empty();
    }
    return Optional.of(step > 0 ? Change.UP : Change.DOWN);
  }
}
