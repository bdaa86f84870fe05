package org.jisr.referral;

import java.util.Set;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Decline a referral; the reason is a code, which the case worker reads and a gap table can use.
 */
public record DeclineReferral(
    @Needed
        @OneOf({"full", "outside-mandate", "outside-area", "not-safe-here", "needs-other-service"})
        @Nullable String reason) {
  private static final Set<String> REASONS =
      Set.of("full", "outside-mandate", "outside-area", "not-safe-here", "needs-other-service");

  /**
   * The reason.
   *
   * @throws Rejection invalid, if it is none of the closed list
   */
  String accepted() {
    if (reason == null || !REASONS.contains(reason)) {
      throw Rejection.invalid("reason", reason == null ? "missing" : "unknown");
    }
    return reason;
  }
}
