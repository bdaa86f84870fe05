package org.jisr.nonames;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jisr.access.OneOf;
import org.jisr.access.Violation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForumTextTest {
  private static final int MAX = 4000;

  @Test
  void theAnswerSaysWhereAndWhatButNeverRepeatsTheText() {
    List<Violation> found = ForumText.needed("text", "  هاتفه 07801234567", MAX);
    assertThat(found).containsExactly(Violation.naming("text", "phone", 8, 19));
    assertThat(found.toString()).doesNotContain("0780");
  }

  @Test
  void everyPlaceIsToldAtOnce() {
    List<Violation> found = ForumText.needed("text", "رأينا السيد كريم وأم حيدر قرب دار ٧", MAX);
    assertThat(found.stream().map(Violation::passage).map(one -> one == null ? "" : one.kind()))
        .containsExactly("name", "kunya", "address");
  }

  @Test
  void aTextThatSaysNothingIsMissingUnlessItMay() {
    assertThat(ForumText.needed("text", " ", MAX)).containsExactly(Violation.of("text", "missing"));
    assertThat(ForumText.optional("text", null, MAX)).isEmpty();
    assertThat(ForumText.optional("text", "ا".repeat(MAX + 1), MAX))
        .containsExactly(new Violation("text", "too-long", MAX));
  }

  @Test
  void theKindsTheGateFindsAreTheKindsOfTheWire() throws NoSuchMethodException {
    var kind = Violation.Passage.class.getRecordComponents()[0];
    assertThat(kind.getAnnotation(OneOf.class).value())
        .containsExactly(
            Arrays.stream(FindingKind.values()).map(FindingKind::word).toArray(String[]::new));
  }

  /**
   * What made a slower reader hang: repeated to four times a text's bound; the limit only ends a
   * hang.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 ", "07", "@", "a@", "@ a.", "a.b.", "م ", "ابو ", "محمد ", "بن ", "دار ٧ ", "صفر ",
        "http:", "_a", "عشيرة ", "هوية ", "- ", ". ", "السيد ", "7 ", "x_y.", "زقاق ", "امممم"
      })
  void noTextHoldsTheGateUp(String piece) {
    String text = piece.repeat(16_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> NoNamesGate.shared().findings(text));
  }

  @Test
  void anythingCanBeReadAndEveryPlaceLiesInTheText() {
    SplittableRandom random = new SplittableRandom(7);
    String signs = "ابيلمحدسنوكر ةىئآأ7890٣٤٥abhmds@._-:/+()\n\u200c\u0640\u064e\u2066ﷲﻻ𝐀\ud83d ";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int end = 0;
      for (Finding one : NoNamesGate.shared().findings(text.toString())) {
        assertThat(one.start()).isGreaterThanOrEqualTo(end).isLessThan(one.end());
        assertThat(one.end()).isLessThanOrEqualTo(text.length());
        end = one.end();
      }
    }
  }
}
