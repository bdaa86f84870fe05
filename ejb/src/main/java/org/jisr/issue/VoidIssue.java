package org.jisr.issue;

import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Void an issue; the reason is a code, so that what was wrong is not written a second time.
 *
 * @param version the version that was read
 */
public record VoidIssue(
    long version, @Needed @OneOf(names = VoidReason.class) @Nullable String reason) {
  VoidReason accepted() {
    return VoidReason.of(reason)
        .orElseThrow(() -> Rejection.invalid("reason", reason == null ? "missing" : "unknown"));
  }
}
