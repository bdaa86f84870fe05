package org.jisr.issue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * An issue, opened by someone of its forum.
 *
 * @param version to be sent back with a change
 * @param category null, like place, month and text, where the content was destroyed or does not
 *     open
 * @param text also null for a protected matter, which has none
 * @param recordedAt of a protected matter the beginning of the month
 * @param earlier what it said before, the newest first
 * @param steps what was decided on it and what came of it, the newest first
 */
public record IssueView(
    UUID id,
    long version,
    @Nullable String category,
    @Nullable String place,
    @Nullable String occurred,
    @Nullable String text,
    Instant recordedAt,
    @OneOf({"open", "with-police", "answered", "closed", "voided"}) String state,
    @OneOf(names = VoidReason.class) @Nullable String voidReason,
    @Nullable Instant changedAt,
    boolean unreadable,
    List<IssueVersion> earlier,
    List<IssueStep> steps) {}
