package org.jisr.survivor.incident;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/**
 * The type of an incident and why it is that one. The worst act decides: the questions go from the
 * gravest to the least, the first yes wins, and nothing after it is asked. Then question 7 asks
 * whether it was gender-based at all; a no takes the type away, and the general category stands.
 *
 * @param type the code of the GBVIMS type; null where none fits
 * @param reason first-yes, no-act, not-gender-based, or not-asked where nobody answered
 * @param question the question whose answer decided, if one did
 */
public record Classification(@Nullable String type, String reason, @Nullable Integer question) {
  static final int GENDER_BASED = 7;

  /** An incident nobody was asked about: such as a theft. */
  public static final Classification NOT_ASKED = new Classification(null, "not-asked", null);

  /** The type these answers give; they must have passed {@link #check}. */
  public static Classification of(List<GbvimsAnswer> answers) {
    if (answers.isEmpty()) {
      return NOT_ASKED;
    }
    Map<Integer, Boolean> said = byQuestion(answers);
    Optional<GbvimsType> worst = worstAct(said);
    if (worst.isEmpty()) {
      return new Classification(null, "no-act", null);
    }
    if (!said.getOrDefault(GENDER_BASED, false)) {
      return new Classification(null, "not-gender-based", GENDER_BASED);
    }
    return new Classification(worst.get().code(), "first-yes", worst.get().question());
  }

  /** What is wrong with the answers: each question once, and every one that decides answered. */
  public static void check(List<GbvimsAnswer> answers, Faults faults) {
    if (answers.isEmpty()) {
      return;
    }
    Map<Integer, Boolean> said = byQuestion(answers);
    if (answers.stream().anyMatch(a -> a.order() < 1 || a.order() > GENDER_BASED)) {
      faults.add("gbvims", "unknown");
    } else if (said.size() < answers.size()) {
      faults.add("gbvims", "repeated");
    } else if (!isComplete(said)) {
      faults.add("gbvims", "incomplete");
    }
  }

  private static boolean isComplete(Map<Integer, Boolean> said) {
    Optional<GbvimsType> worst = worstAct(said);
    int asked = worst.map(GbvimsType::question).orElse(GbvimsType.values().length);
    for (int question = 1; question <= asked; question++) {
      if (!said.containsKey(question)) {
        return false;
      }
    }
    return worst.isEmpty() || said.containsKey(GENDER_BASED);
  }

  private static Optional<GbvimsType> worstAct(Map<Integer, Boolean> said) {
    return Arrays.stream(GbvimsType.values())
        .filter(type -> said.getOrDefault(type.question(), false))
        .findFirst();
  }

  private static Map<Integer, Boolean> byQuestion(List<GbvimsAnswer> answers) {
    Map<Integer, Boolean> said = new HashMap<>();
    answers.forEach(answer -> said.put(answer.order(), answer.yes()));
    return said;
  }
}
