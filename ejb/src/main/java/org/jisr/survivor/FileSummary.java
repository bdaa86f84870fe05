package org.jisr.survivor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * A file as a line of its worker's list: nothing of the person.
 *
 * @param reference random, sayable, not the token a forum holds
 * @param state open, closing (it waits for a second person) or closed
 * @param nextContact the day that is planned, if one is
 * @param worker the code by which the supervisor knows whose it is
 */
public record FileSummary(
    UUID id,
    String reference,
    Instant openedAt,
    @OneOf({"open", "closing", "closed"}) String state,
    @Nullable LocalDate nextContact,
    String worker) {}
