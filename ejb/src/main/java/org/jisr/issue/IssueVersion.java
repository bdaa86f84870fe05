package org.jisr.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an issue said until it was corrected, to the forum's own people.
 *
 * @param replacedAt when something else took its place
 * @param category null, like all of it, where the content was destroyed or does not open
 */
public record IssueVersion(
    Instant replacedAt,
    @Nullable String category,
    @Nullable String place,
    @Nullable String occurred,
    @Nullable String text,
    boolean unreadable) {}
