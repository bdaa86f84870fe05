package org.jisr.issue;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * An issue as a line of the forum's list: no text.
 *
 * @param category null where the content was destroyed or does not open
 * @param place likewise
 * @param recordedAt of a protected matter the beginning of the month
 * @param unreadable whether its seal is damaged: the line is shown, so that nobody believes there
 *     was none
 */
public record IssueSummary(
    UUID id,
    @Nullable String category,
    @Nullable String place,
    Instant recordedAt,
    @OneOf({"open", "with-police", "answered", "closed", "voided"}) String state,
    boolean unreadable) {}
