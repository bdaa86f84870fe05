package org.jisr.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, opened by someone of its forum.
 *
 * @param version to be sent back with a change
 * @param present who was present; null until it is held, and where the seal does not hold
 * @param earlier how it stood before, the newest first
 */
public record MeetingView(
    UUID id,
    long version,
    LocalDate meetsOn,
    @OneOf({"planned", "held", "voided"}) String state,
    @OneOf(names = MeetingVoidReason.class) @Nullable String voidReason,
    @Nullable Attendance present,
    List<MeetingChange> earlier) {}
