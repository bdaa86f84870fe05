package org.jisr.survivor.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up, opened for the worker of its file.
 *
 * @param day the day in Basra
 * @param overdue whether the day is over and nothing was written down
 */
public record FollowUpView(
    UUID id,
    LocalDate day,
    @OneOf({"planned", "done", "missed", "cancelled"}) String state,
    boolean overdue,
    @Nullable Instant settledAt,
    @Nullable String note,
    @OneOf(names = ContactResult.class) @Nullable String result,
    @Nullable String told) {}
