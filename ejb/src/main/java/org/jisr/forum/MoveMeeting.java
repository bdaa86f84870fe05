package org.jisr.forum;

import java.time.LocalDate;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Move a meeting to another day.
 *
 * @param version the version that was read
 * @param meetsOn the new day, at most a year away
 */
public record MoveMeeting(
    long version,
    @Needed @Nullable LocalDate meetsOn,
    @Needed @OneOf(names = MoveReason.class) @Nullable String reason) {
  LocalDate accepted(LocalDate today) {
    if (!MoveReason.isOne(reason)) {
      throw Rejection.invalid("reason", reason == null ? "missing" : "unknown");
    }
    return PlanMeeting.day(meetsOn, today);
  }
}
