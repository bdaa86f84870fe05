package org.jisr.survivor;

import java.time.Instant;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * A turn in the life of a file.
 *
 * @param by the code of who did it
 * @param why an outcome of a closing, or a reason for opening again; null where none is needed
 */
public record TurnView(
    @OneOf({"closing", "closed", "refused", "reopened", "assigned"}) String kind,
    Instant at,
    String by,
    @Nullable String why,
    @Nullable String note) {}
