package org.jisr.release.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jisr.release.noise.DiscreteLaplace;
import org.jisr.release.noise.FixedBits;
import org.junit.jupiter.api.Test;

/** What holds for every month, whatever was reported and drawn. */
class MonthMethodTest {
  private static final Tree TREE = MonthBlock.tree();

  private final MonthMethod method = MonthMethod.current();

  @Test
  void everyTotalEqualsTheSumOfItsParts() {
    everyMonth(
        cells -> {
          for (Tree.Split split : TREE.splits()) {
            int parts = split.parts().stream().mapToInt(part -> cells.get(part).estimate()).sum();
            assertThat(parts).isEqualTo(cells.get(split.parent()).estimate());
          }
        });
  }

  @Test
  void everyRangeHoldsItsEstimateAndStartsAtZeroOrMore() {
    everyMonth(
        cells ->
            assertThat(cells)
                .allSatisfy(cell -> assertThat(cell.estimate()).isBetween(cell.low(), cell.high()))
                .allSatisfy(cell -> assertThat(cell.low()).isNotNegative()));
  }

  @Test
  void everyMonthHasTheSameFortyNineFiguresInTheSameOrder() {
    everyMonth(
        cells -> {
          assertThat(cells)
              .extracting(ReleasedCell::key)
              .containsExactlyElementsOf(TREE.nodes().stream().map(Tree.Node::key).toList());
          assertThat(cells).hasSize(49);
        });
  }

  @Test
  void noFigureBelowItsThresholdIsShown() {
    everyMonth(
        cells ->
            assertThat(cells.stream().filter(cell -> cell.display() == Display.VALUE))
                .allSatisfy(
                    cell ->
                        assertThat(cell.estimate())
                            .isGreaterThanOrEqualTo(cell.view().equals("M0") ? 24 : 12)));
  }

  @Test
  void notStatedIsShownOnlyInsideTotals() {
    everyMonth(
        cells ->
            assertThat(cells.stream().filter(cell -> !cell.key().isStated()))
                .hasSize(4)
                .allSatisfy(cell -> assertThat(cell.display()).isEqualTo(Display.TOTAL_ONLY)));
  }

  @Test
  void noSmallFigureFollowsFromTheShownOnesBySubtraction() {
    everyMonth(
        cells -> {
          ShownSums sums = new ShownSums(TREE, cells);
          assertThat(
                  IntStream.range(0, cells.size())
                      .filter(node -> small(cells.get(node)))
                      .filter(sums::determines))
              .isEmpty();
        });
  }

  @Test
  void equalNoiseGivesEqualFiguresAndOtherNoiseOtherFigures() {
    List<Row> rows = SampleMonth.of(1, 200);
    assertThat(method.draw(rows, new DiscreteLaplace(FixedBits.of(1))))
        .isEqualTo(method.draw(rows, new DiscreteLaplace(FixedBits.of(1))));
    assertThat(method.draw(rows, new DiscreteLaplace(FixedBits.of(1))))
        .isNotEqualTo(method.draw(rows, new DiscreteLaplace(FixedBits.of(2))));
  }

  @Test
  void emptyMonthsGetNoiseToo() {
    DiscreteLaplace noise = new DiscreteLaplace(FixedBits.of(3));
    long shown =
        IntStream.range(0, 200)
            .filter(i -> method.draw(List.of(), noise).getFirst().estimate() > 0)
            .count();
    assertThat(shown).isBetween(60L, 140L);
  }

  private static boolean small(ReleasedCell cell) {
    return cell.display() == Display.FEWER;
  }

  private void everyMonth(Consumer<List<ReleasedCell>> fact) {
    SplittableRandom random = new SplittableRandom(4);
    DiscreteLaplace noise = new DiscreteLaplace(FixedBits.of(4));
    for (int month = 0; month < 300; month++) {
      fact.accept(
          method.draw(
              SampleMonth.of(month, random.nextInt(random.nextBoolean() ? 200 : 3_000)), noise));
    }
  }
}
