package org.jisr.policing;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * A task as a line of the office's list.
 *
 * @param version to be sent back with a change
 * @param category null, like the place, where the seal is damaged
 * @param officer code of the officer who has it; null until somebody takes it
 * @param mine whether that is the reader
 */
public record TaskLine(
    UUID id,
    long version,
    ForumName from,
    @Nullable String category,
    @Nullable String place,
    Instant handedAt,
    @Nullable Instant answeredAt,
    @OneOf({"handed", "taken", "answered"}) String state,
    @Nullable String officer,
    boolean mine) {}
