package org.jisr.issue;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.issue.agenda.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One decision on an issue and what became of it.
 *
 * @param meeting the meeting that decided
 * @param decision what is to be done; null, like {@code acts}, where it was destroyed or does not
 *     open
 * @param office the community police office that has it, if one has
 * @param task how far the office is; null if the forum acts itself
 * @param answer what the office did and what came of it
 */
public record IssueStep(
    UUID meeting,
    Instant decidedAt,
    @Nullable String decision,
    @OneOf({"forum", "police-office"}) @Nullable String acts,
    @Nullable OfficeName office,
    @OneOf({"handed", "taken", "answered"}) @Nullable String task,
    @Nullable Instant answeredAt,
    @Nullable Answer answer) {}
