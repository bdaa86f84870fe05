package org.jisr.survivor.followup;

import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a follow-up.
 *
 * @param note what to remember when the day comes
 * @param result what came of it, as a code; null while it is planned
 * @param told what was said of it; null while it is planned
 */
public record FollowUpContent(
    @Nullable String note, @Nullable String result, @Nullable String told) {}
