package org.jisr.survivor;

import java.util.Set;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Close a file.
 *
 * @param outcome how it ended; "safety" needs a second person
 * @param note at most {@value #MAX_NOTE} characters
 * @param liveReferrals how many referrals go on, as the worker was told: nobody closes a file over
 *     one she did not know of
 */
public record CloseFile(
    @Needed
        @OneOf({
          "goals-met",
          "person-decided",
          "moved-away",
          "other-service",
          "not-reachable",
          "safety"
        })
        @Nullable String outcome,
    @Nullable String note,
    int liveReferrals) {
  static final String SAFETY = "safety";
  static final int MAX_NOTE = 4000;
  private static final Set<String> OUTCOMES =
      Set.of("goals-met", "person-decided", "moved-away", "other-service", "not-reachable", SAFETY);

  /** What cannot be so. */
  Faults faults() {
    Faults faults = new Faults();
    faults.code("outcome", outcome, OUTCOMES);
    faults.text("note", note, MAX_NOTE);
    return faults;
  }

  boolean needsSecond() {
    return SAFETY.equals(outcome);
  }
}
