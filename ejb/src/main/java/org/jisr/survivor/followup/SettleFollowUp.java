package org.jisr.survivor.followup;

import java.util.Set;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Write down what became of a planned contact.
 *
 * @param outcome done, missed or cancelled
 * @param result what came of it; needed unless it was cancelled
 * @param told what was said, at most {@value #MAX_TOLD} characters
 */
public record SettleFollowUp(
    @Needed @OneOf({"done", "missed", "cancelled"}) @Nullable String outcome,
    @OneOf(names = ContactResult.class) @Nullable String result,
    @Nullable String told) {
  static final int MAX_TOLD = 4000;
  private static final Set<String> OUTCOMES = Set.of("done", "missed", "cancelled");

  /** What cannot be so. */
  Faults faults() {
    Faults faults = new Faults();
    faults.code("outcome", outcome, OUTCOMES);
    faults.text("told", told, MAX_TOLD);
    if (result != null || !"cancelled".equals(outcome)) {
      faults.code("result", result, ContactResult.CODES);
    }
    return faults;
  }
}
