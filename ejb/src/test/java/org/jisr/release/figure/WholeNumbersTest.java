package org.jisr.release.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WholeNumbersTest {
  private static final List<String> CODES = List.of("a", "b", "c");

  @Test
  void partsAddUpAndNoneIsNegativeWhateverWasAnswered() {
    SplittableRandom random = new SplittableRandom(1);
    for (int run = 0; run < 5_000; run++) {
      int parts = random.nextInt(2, 13);
      long[] answers = random.longs(parts, -30 * Hat.UNIT, 90 * Hat.UNIT).toArray();
      long total = random.nextLong(0, 400);
      List<String> codes = IntStream.range(0, parts).mapToObj(i -> "c" + i).toList();
      long[] shared = WholeNumbers.share(total, answers, codes);
      assertThat(LongStream.of(shared).sum()).isEqualTo(total);
      assertThat(LongStream.of(shared)).allSatisfy(part -> assertThat(part).isNotNegative());
    }
  }

  @Test
  void answersThatAlreadyAddUpAreKept() {
    assertThat(share(60, 10.0, 20.0, 30.0)).containsExactly(10, 20, 30);
  }

  @Test
  void whatIsTooMuchIsTakenEvenlyAndNeverBelowZero() {
    // Nearest point to (10, 4, -3) with sum 8: (7, 1, 0).
    assertThat(share(8, 10.0, 4.0, -3.0)).containsExactly(7, 1, 0);
  }

  @Test
  void theLargestRemainderGetsTheLastOne() {
    assertThat(share(10, 3.2, 3.7, 3.1)).containsExactly(3, 4, 3);
  }

  @Test
  void equalRemaindersAreSettledByTheCodeAlone() {
    assertThat(share(1, 5.0, 5.0, 5.0)).containsExactly(1, 0, 0);
    assertThat(WholeNumbers.share(1, new long[] {5 * Hat.UNIT, 5 * Hat.UNIT}, List.of("z", "a")))
        .containsExactly(0, 1);
  }

  @Test
  void nothingIsSharedAsNothing() {
    assertThat(share(0, -5.0, 7.0, 2.0)).containsExactly(0, 0, 0);
  }

  private static long[] share(long total, double... answers) {
    long[] units = new long[answers.length];
    for (int i = 0; i < units.length; i++) {
      units[i] = Math.round(answers[i] * Hat.UNIT);
    }
    return WholeNumbers.share(total, units, CODES);
  }
}
