package org.jisr.release.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiscreteLaplaceTest {
  /** 1,000,000 in the long form. */
  private static final int DRAWS = Integer.getInteger("jisr.draws", 100_000);

  static Stream<Arguments> everyEpsilonAndSeed() {
    return Stream.of(new Epsilon(1, 10), new Epsilon(1, 5), new Epsilon(3, 20), new Epsilon(1, 4))
        .flatMap(epsilon -> LongStream.of(1, 2, 3).mapToObj(seed -> Arguments.of(epsilon, seed)));
  }

  @ParameterizedTest
  @MethodSource("everyEpsilonAndSeed")
  void drawsFollowTheExactLaw(Epsilon epsilon, long seed) {
    Law law = new Law(epsilon);
    DiscreteLaplace noise = new DiscreteLaplace(FixedBits.of(seed));
    assertThat(law.chiSquare(DRAWS, () -> noise.draw(epsilon))).isLessThan(law.critical(DRAWS));
  }

  @Test
  void zeroAndTheHalfWidthComeAsOftenAsTheLawSays() {
    Epsilon epsilon = new Epsilon(1, 5);
    Law law = new Law(epsilon);
    long[] draws = sample(new DiscreteLaplace(FixedBits.of(4)), epsilon);
    double zeros = share(draws, 0);
    double inside =
        (double) LongStream.of(draws).filter(x -> Math.abs(x) <= 11).count() / draws.length;
    assertThat(zeros).isCloseTo(law.at(0), within(4 * Math.sqrt(law.at(0) / DRAWS)));
    assertThat(inside).isCloseTo(0.9002, within(4 * Math.sqrt(0.09 / DRAWS)));
    assertThat(law.within(11)).isCloseTo(0.9002, within(0.0001));
  }

  @Test
  void spreadIsThatOfTheLawAndNeitherSideIsFavoured() {
    Epsilon epsilon = new Epsilon(1, 10);
    long[] draws = sample(new DiscreteLaplace(FixedBits.of(5)), epsilon);
    double variance = LongStream.of(draws).mapToDouble(x -> (double) x * x).average().orElseThrow();
    double mean = LongStream.of(draws).average().orElseThrow();
    double expected = new Law(epsilon).variance();
    assertThat(variance).isCloseTo(expected, within(expected * 10 / Math.sqrt(DRAWS)));
    assertThat(mean).isCloseTo(0, within(4 * Math.sqrt(expected / DRAWS)));
  }

  @Test
  void tenFoldLessBudgetMeansTenFoldWiderNoise() {
    DiscreteLaplace noise = new DiscreteLaplace(FixedBits.of(6));
    double narrow = meanMagnitude(noise, new Epsilon(1, 1));
    double wide = meanMagnitude(noise, new Epsilon(1, 10));
    assertThat(wide / narrow).isBetween(10.0, 13.0);
  }

  @Test
  void aSamplerThatCountsZeroTwiceIsCaught() {
    Epsilon epsilon = new Epsilon(1, 4);
    Law law = new Law(epsilon);
    Trials trials = new Trials(FixedBits.of(7));
    assertThat(law.chiSquare(DRAWS, () -> zeroTwice(trials, 1, 4)))
        .isGreaterThan(law.critical(DRAWS));
  }

  @Test
  void noiseThatIsTooNarrowCutOrConstantIsCaught() {
    Epsilon epsilon = new Epsilon(1, 4);
    Law law = new Law(epsilon);
    DiscreteLaplace noise = new DiscreteLaplace(FixedBits.of(9));
    double critical = law.critical(DRAWS);
    assertThat(law.chiSquare(DRAWS, () -> noise.draw(epsilon))).isLessThan(critical);
    assertThat(law.chiSquare(DRAWS, () -> noise.draw(epsilon.times(2)))).isGreaterThan(critical);
    assertThat(law.chiSquare(DRAWS, () -> Math.clamp(noise.draw(epsilon), -4L, 4L)))
        .isGreaterThan(critical);
    assertThat(law.chiSquare(DRAWS, () -> 3)).isGreaterThan(critical);
  }

  @Test
  void zeroCountedTwiceNearlyDoublesTheRealLoss() {
    Trials trials = new Trials(FixedBits.of(8));
    DiscreteLaplace noise = new DiscreteLaplace(FixedBits.of(8));
    long[] broken = LongStream.generate(() -> zeroTwice(trials, 1, 4)).limit(DRAWS).toArray();
    long[] correct =
        LongStream.generate(() -> noise.draw(new Epsilon(1, 4))).limit(DRAWS).toArray();
    // The audit of one event: how much likelier is 0 than 1, which is the count with her report and
    // without.
    assertThat(Math.log(share(broken, 0) / share(broken, 1))).isGreaterThan(0.6);
    assertThat(Math.log(share(correct, 0) / share(correct, 1))).isLessThan(0.3);
  }

  @Test
  void budgetOfOneReportAndOfAPersonYearIsExact() {
    Epsilon month = new Epsilon(1, 10).plus(new Epsilon(1, 5)).plus(new Epsilon(1, 5));
    assertThat(month).isEqualTo(new Epsilon(1, 2));
    assertThat(month.times(3)).isEqualTo(new Epsilon(3, 2));
    assertThat(List.of(new Epsilon(1, 5), new Epsilon(3, 20), new Epsilon(1, 10)).stream().sorted())
        .containsExactly(new Epsilon(1, 10), new Epsilon(3, 20), new Epsilon(1, 5));
  }

  private static long zeroTwice(Trials trials, long s, long t) {
    while (true) {
      long u = trials.uniform(t);
      if (trials.bernoulliExp(u, t)) {
        long v = 0;
        while (trials.bernoulliExpUpToOne(1, 1)) {
          v++;
        }
        long magnitude = (u + t * v) / s;
        return trials.coin() ? -magnitude : magnitude;
      }
    }
  }

  private static long[] sample(DiscreteLaplace noise, Epsilon epsilon) {
    return LongStream.generate(() -> noise.draw(epsilon)).limit(DRAWS).toArray();
  }

  private static double share(long[] draws, long value) {
    return (double) LongStream.of(draws).filter(x -> x == value).count() / draws.length;
  }

  private static double meanMagnitude(DiscreteLaplace noise, Epsilon epsilon) {
    return LongStream.of(sample(noise, epsilon)).map(Math::abs).average().orElseThrow();
  }
}
