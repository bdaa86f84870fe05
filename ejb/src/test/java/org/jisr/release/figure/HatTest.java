package org.jisr.release.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class HatTest {
  private final Block block = MonthBlock.block();
  private final Hat hat = Hat.of(block);

  @Test
  void tablesThatAgreeAlreadyAreLeftAsTheyAre() {
    long[] counts = block.count(SampleMonth.of(3, 500));
    long[] answers = hat.apply(counts);
    for (int i = 0; i < counts.length; i++) {
      assertThat(answers[i]).isCloseTo(counts[i] * Hat.UNIT, within(Hat.UNIT / 10_000));
    }
  }

  @Test
  void answersOfAllTablesAgreeWhateverTheNoise() {
    long[] noisy = new long[45];
    for (int i = 0; i < noisy.length; i++) {
      noisy[i] = (i * 37L) % 23 - 11;
    }
    long[] answers = hat.apply(noisy);
    for (Tree.Split split : MonthBlock.tree().splits()) {
      List<Tree.Node> nodes = MonthBlock.tree().nodes();
      long parts = split.parts().stream().mapToLong(part -> sum(answers, nodes.get(part))).sum();
      assertThat(parts).isCloseTo(sum(answers, nodes.get(split.parent())), within(10_000L));
    }
  }

  @Test
  void reconcilingNarrowsTheErrorOfTheTotal() {
    double raw = Math.sqrt(Hat.variance(block.views().getFirst().epsilon()));
    assertThat(raw).isCloseTo(14.1, within(0.1));
    assertThat(hat.deviation(List.of(0))).isLessThan(0.85 * raw);
  }

  @Test
  void aDifferentMethodHasADifferentName() {
    assertThat(HexFormat.of().formatHex(hat.sha256()))
        .isEqualTo("df6ad9b44aef17fa6ef044401dcfa2e2370b54be70bcfb8c13f01bfbb60c4d8f");
  }

  private static long sum(long[] answers, Tree.Node node) {
    return node.sumOf().stream().mapToLong(row -> answers[row]).sum();
  }
}
