package org.jisr.forum;

import java.time.Instant;
import java.time.LocalDate;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting stood in the book until it was changed.
 *
 * @param movedBecause why it was moved away from this day; null for another change
 * @param present who was said to be present
 */
public record MeetingChange(
    Instant replacedAt,
    LocalDate meetsOn,
    @OneOf({"planned", "held", "voided"}) String state,
    @OneOf(names = MoveReason.class) @Nullable String movedBecause,
    @Nullable Attendance present) {}
