package org.jisr.referral;

import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/** Report what became of somebody the provider took on; a code, never a word about her. */
public record ReportVisit(@Needed @OneOf(names = Outcome.class) @Nullable String outcome) {

  /**
   * What became of it.
   *
   * @throws Rejection invalid, if it is none of the closed list
   */
  Outcome accepted() {
    return Outcome.of(outcome)
        .orElseThrow(() -> Rejection.invalid("outcome", outcome == null ? "missing" : "unknown"));
  }
}
