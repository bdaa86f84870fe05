package org.jisr.release.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jisr.release.noise.DiscreteLaplace;
import org.jisr.release.noise.FixedBits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the protection costs, measured as the method page states it. The long form has more runs.
 */
class UseTest {
  private static final int RUNS = Integer.getInteger("jisr.runs", 300);

  private final MonthMethod method = MonthMethod.current();

  @ParameterizedTest
  @CsvSource({"60, 8.9, 3.4", "150, 9.2, 4.3", "600, 9.1, 4.8", "3000, 8.9, 4.8"})
  void errorsAreAsSmallAsTheMethodPageSays(int reports, double total, double category) {
    double totalError = 0;
    double categoryError = 0;
    DiscreteLaplace noise = new DiscreteLaplace(FixedBits.of(reports));
    for (int run = 0; run < RUNS; run++) {
      List<Row> rows = SampleMonth.of(run, reports);
      List<ReleasedCell> cells = method.draw(rows, noise);
      long[] truth = method.block().count(rows);
      totalError += Math.abs(cells.getFirst().estimate() - truth[0]);
      categoryError +=
          IntStream.rangeClosed(1, 12)
              .map(i -> (int) Math.abs(cells.get(i).estimate() - truth[i]))
              .average()
              .orElseThrow();
    }
    assertThat(totalError / RUNS).as("mean error of the total").isBetween(total * 0.8, total * 1.2);
    assertThat(categoryError / RUNS)
        .as("mean error of a category")
        .isBetween(category * 0.8, category * 1.2);
  }

  @Test
  void rangesHoldTheTrueCountNineTimesInTen() {
    long held = 0;
    long asked = 0;
    DiscreteLaplace noise = new DiscreteLaplace(FixedBits.of(11));
    for (int run = 0; run < RUNS; run++) {
      List<Row> rows = SampleMonth.of(run, 1_500);
      List<ReleasedCell> cells = method.draw(rows, noise);
      List<Tree.Node> nodes = MonthBlock.tree().nodes();
      long[] truth = method.block().count(rows);
      for (int i = 0; i < cells.size(); i++) {
        long count = nodes.get(i).sumOf().stream().mapToLong(row -> truth[row]).sum();
        held += count >= cells.get(i).low() && count <= cells.get(i).high() ? 1 : 0;
        asked++;
      }
    }
    assertThat((double) held / asked).isBetween(0.90, 0.94);
  }

  @Test
  void categoriesOfThirtyOrMoreAreWithinAQuarterNineTimesInTen() {
    long close = 0;
    long asked = 0;
    DiscreteLaplace noise = new DiscreteLaplace(FixedBits.of(12));
    for (int run = 0; run < RUNS; run++) {
      List<Row> rows = SampleMonth.of(run, 600);
      List<ReleasedCell> cells = method.draw(rows, noise);
      long[] truth = method.block().count(rows);
      for (int i = 1; i <= 12; i++) {
        if (truth[i] >= 30) {
          asked++;
          close += 4 * Math.abs(cells.get(i).estimate() - truth[i]) <= truth[i] ? 1 : 0;
        }
      }
    }
    assertThat((double) close / asked).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void fewMarksAreFalseAndADoublingFromFiftyIsSeldomMissed() {
    ErrorClass category =
        Objects.requireNonNull(
            ErrorTable.of("month", HexFormat.of().formatHex(method.hatSha256())).get("category-3"));
    assertThat(marked(category, 50, 50)).isBetween(0.02, 0.05);
    assertThat(marked(category, 30, 60)).isBetween(0.52, 0.62);
    assertThat(marked(category, 45, 90)).isGreaterThanOrEqualTo(0.80);
    assertThat(marked(category, 50, 100)).isBetween(0.84, 0.92);
  }

  /** Share of marks between two Poisson counts seen through the noise of a category. */
  private static double marked(ErrorClass category, double before, double after) {
    SplittableRandom random = new SplittableRandom(13);
    int runs = 20_000;
    int marks = 0;
    for (int run = 0; run < runs; run++) {
      long first = Math.max(0, poisson(random, before) + error(random, category));
      long second = Math.max(0, poisson(random, after) + error(random, category));
      marks += category.between(first, second).isPresent() ? 1 : 0;
    }
    return (double) marks / runs;
  }

  private static long error(SplittableRandom random, ErrorClass category) {
    return Math.round(random.nextGaussian() * category.deviation() / 1000);
  }

  private static long poisson(SplittableRandom random, double mean) {
    double limit = Math.exp(-mean);
    long k = -1;
    double product = 1;
    while (product > limit) {
      product *= random.nextDouble();
      k++;
    }
    return k;
  }
}
