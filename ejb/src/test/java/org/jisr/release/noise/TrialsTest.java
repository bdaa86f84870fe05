package org.jisr.release.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialsTest {
  private static final int RUNS = 100_000;

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 3", "1, 1", "5, 2", "7, 3"})
  void exponentialTrialsSucceedAsOftenAsTheyMust(long n, long d) {
    Trials trials = new Trials(FixedBits.of(n * 10 + d));
    double expected = Math.exp(-(double) n / d);
    assertThat(successes(() -> trials.bernoulliExp(n, d)))
        .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / RUNS)));
  }

  @Test
  void everyNumberBelowTheBoundIsEquallyLikely() {
    Trials trials = new Trials(FixedBits.of(9));
    long[] seen = new long[20];
    for (int i = 0; i < RUNS; i++) {
      seen[(int) trials.uniform(20)]++;
    }
    assertThat(LongStream.of(seen).boxed())
        .allSatisfy(count -> assertThat(count).isBetween(4_700L, 5_300L));
  }

  @Test
  void aBoundOfOneNeedsNoBits() {
    assertThat(new Trials(FixedBits.of(1)).uniform(1)).isZero();
  }

  @Test
  void aTrialThatWouldOverflowIsRefusedAndNotBiased() {
    Trials trials = new Trials(FixedBits.of(1));
    assertThatThrownBy(() -> trials.bernoulliExpUpToOne(Long.MAX_VALUE, Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }

  private static double successes(BooleanSupplier trial) {
    int successes = 0;
    for (int i = 0; i < RUNS; i++) {
      if (trial.getAsBoolean()) {
        successes++;
      }
    }
    return (double) successes / RUNS;
  }
}
