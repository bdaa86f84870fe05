package org.jisr.survivor.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jisr.access.Violation;
import org.jisr.survivor.person.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassificationTest {
  /**
   * No to every question before {@code question}, yes to it, and {@code genderBased} to the 7th.
   */
  private static List<GbvimsAnswer> firstYesAt(int question, boolean genderBased) {
    List<GbvimsAnswer> answers = new ArrayList<>();
    for (int i = 1; i < question; i++) {
      answers.add(new GbvimsAnswer(i, false));
    }
    answers.add(new GbvimsAnswer(question, true));
    answers.add(new GbvimsAnswer(7, genderBased));
    return answers;
  }

  private static List<Violation> faultsOf(List<GbvimsAnswer> answers) {
    Faults faults = new Faults();
    Classification.check(answers, faults);
    return faults.found();
  }

  @ParameterizedTest
  @EnumSource
  void theFirstYesIsTheType(GbvimsType type) {
    var answers = firstYesAt(type.question(), true);
    assertThat(faultsOf(answers)).isEmpty();
    assertThat(Classification.of(answers))
        .isEqualTo(new Classification(type.code(), "first-yes", type.question()));
  }

  @Test
  void theWorstActDecidesWhateverElseHappenedAndInWhateverOrderItWasTold() {
    List<GbvimsAnswer> all = new ArrayList<>();
    for (int i = 7; i >= 1; i--) {
      all.add(new GbvimsAnswer(i, i != 1));
    }
    assertThat(Classification.of(all).type()).isEqualTo("sexual-assault");
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNotGenderBasedHasNoType(GbvimsType type) {
    assertThat(Classification.of(firstYesAt(type.question(), false)))
        .isEqualTo(new Classification(null, "not-gender-based", 7));
  }

  @Test
  void noActAtAllHasNoTypeAndNeedsNoSeventhAnswer() {
    List<GbvimsAnswer> none = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      none.add(new GbvimsAnswer(i, false));
    }
    assertThat(faultsOf(none)).isEmpty();
    assertThat(Classification.of(none)).isEqualTo(new Classification(null, "no-act", null));
  }

  @Test
  void aTheftIsNotAskedAbout() {
    assertThat(faultsOf(List.of())).isEmpty();
    assertThat(Classification.of(List.of()).reason()).isEqualTo("not-asked");
  }

  @Test
  void aGraverQuestionCannotBeSkipped() {
    var skipped = List.of(new GbvimsAnswer(3, true), new GbvimsAnswer(7, true));
    assertThat(faultsOf(skipped)).containsExactly(Violation.of("gbvims", "incomplete"));
  }

  @Test
  void aTypeNeedsTheSeventhAnswer() {
    assertThat(faultsOf(List.of(new GbvimsAnswer(1, true))))
        .containsExactly(Violation.of("gbvims", "incomplete"));
  }

  @Test
  void contradictionsAndInventedQuestionsAreRefused() {
    assertThat(faultsOf(List.of(new GbvimsAnswer(1, true), new GbvimsAnswer(1, false))))
        .containsExactly(Violation.of("gbvims", "repeated"));
    assertThat(faultsOf(List.of(new GbvimsAnswer(8, true))))
        .containsExactly(Violation.of("gbvims", "unknown"));
  }
}
