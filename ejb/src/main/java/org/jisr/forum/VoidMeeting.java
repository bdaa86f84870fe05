package org.jisr.forum;

import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Void a meeting.
 *
 * @param version the version that was read
 */
public record VoidMeeting(
    long version, @Needed @OneOf(names = MeetingVoidReason.class) @Nullable String reason) {
  String accepted() {
    if (reason == null || !MeetingVoidReason.isOne(reason)) {
      throw Rejection.invalid("reason", reason == null ? "missing" : "unknown");
    }
    return reason;
  }
}
