package org.jisr.survivor;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;

/**
 * A file as a line of its worker's list: nothing of the person.
 *
 * @param reference random, sayable, not the token a forum holds
 * @param state open or closed
 */
public record FileSummary(
    UUID id, String reference, Instant openedAt, @OneOf({"open", "closed"}) String state) {}
