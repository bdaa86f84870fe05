package org.jisr.intake;

import java.util.Set;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Decline a hand-over; the reason is a code, so that nothing of a person can be written into it.
 */
public record DeclineHandOver(
    @Needed
        @OneOf({
          "not-reachable",
          "outside-mandate",
          "duplicate",
          "person-declined",
          "other-service-better"
        })
        @Nullable String reason) {
  private static final Set<String> REASONS =
      Set.of(
          "not-reachable",
          "outside-mandate",
          "duplicate",
          "person-declined",
          "other-service-better");

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
