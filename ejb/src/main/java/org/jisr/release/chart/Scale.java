package org.jisr.release.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A scale that starts at zero, with at most six marks at round numbers. Both charts and tables
 * start at zero: cut bars lie.
 *
 * @param most the highest mark
 * @param step between marks
 * @param from position of zero
 * @param to position of the highest mark
 */
record Scale(long most, long step, double from, double to) {
  private static final int MARKS = 5;

  /** A scale for values up to {@code highest}. */
  static Scale upTo(long highest, double from, double to) {
    long step = 1;
    for (int i = 0; step * MARKS < highest; i++) {
      step = (i % 3 == 1) ? step / 2 * 5 : step * 2;
    }
    long marks = Math.max(1, (highest + step - 1) / step);
    return new Scale(marks * step, step, from, to);
  }

  double at(long value) {
    return from + (to - from) * value / most;
  }

  List<Long> marks() {
    return LongStream.rangeClosed(0, most / step).map(i -> i * step).boxed().toList();
  }
}
