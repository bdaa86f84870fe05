package org.jisr.release.figure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares a whole number among parts: the nearest point (Euclidean) to the given answers among those
 * that are not negative and add up to the number, then the largest remainders. Exact, so equal
 * input gives equal figures anywhere.
 */
final class WholeNumbers {
  private WholeNumbers() {}

  /**
   * Whole parts of {@code total}.
   *
   * @param total what the parts add up to, not negative
   * @param answers one per part, in units of {@link Hat#UNIT}
   * @param codes one per part; equal remainders are settled by their order
   */
  static long[] share(long total, long[] answers, List<String> codes) {
    BigInteger[] scaled = new BigInteger[answers.length];
    int active = project(total, answers, scaled);
    BigInteger unit = BigInteger.valueOf(Hat.UNIT).multiply(BigInteger.valueOf(active));
    long[] parts = new long[answers.length];
    BigInteger[] remainders = new BigInteger[answers.length];
    long left = total;
    for (int i = 0; i < parts.length; i++) {
      BigInteger[] quotient = scaled[i].divideAndRemainder(unit);
      parts[i] = quotient[0].longValueExact();
      remainders[i] = quotient[1];
      left -= parts[i];
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, parts.length).boxed().toList());
    order.sort(
        Comparator.comparing((Integer i) -> remainders[i]).reversed().thenComparing(codes::get));
    for (int i = 0; i < left; i++) {
      parts[order.get(i)]++;
    }
    return parts;
  }

  /**
   * Projects on {@code {w >= 0, sum w = total}}. With k parts above zero, {@code k w = k z - (sum
   * of their z - total)} is whole in the unit of the answers, so nothing is rounded.
   *
   * @return k; {@code scaled} then holds {@code k w}
   */
  private static int project(long total, long[] answers, BigInteger[] scaled) {
    long[] sorted = answers.clone();
    Arrays.sort(sorted);
    BigInteger target = BigInteger.valueOf(total).multiply(BigInteger.valueOf(Hat.UNIT));
    BigInteger sum = BigInteger.ZERO;
    BigInteger excess = BigInteger.ZERO;
    int active = 0;
    for (int k = 1; k <= sorted.length; k++) {
      BigInteger candidate = BigInteger.valueOf(sorted[sorted.length - k]);
      sum = sum.add(candidate);
      BigInteger over = sum.subtract(target);
      if (k == 1 || candidate.multiply(BigInteger.valueOf(k)).compareTo(over) > 0) {
        active = k;
        excess = over;
      }
    }
    for (int i = 0; i < answers.length; i++) {
      scaled[i] =
          BigInteger.valueOf(answers[i])
              .multiply(BigInteger.valueOf(active))
              .subtract(excess)
              .max(BigInteger.ZERO);
    }
    return active;
  }
}
