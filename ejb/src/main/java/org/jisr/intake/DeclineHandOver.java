package org.jisr.intake;

import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Decline a hand-over; the reason is a code, so that nothing of a person can be written into it.
 */
public record DeclineHandOver(@Needed @OneOf(names = DeclineReason.class) @Nullable String reason) {
  /**
   * The reason.
   *
   * @throws Rejection invalid, if it is none of the closed list
   */
  String accepted() {
    if (reason == null || !DeclineReason.CODES.contains(reason)) {
      throw Rejection.invalid("reason", reason == null ? "missing" : "unknown");
    }
    return reason;
  }
}
