package org.jisr.survivor.link;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;

/** A link, opened for the worker of the file it was written in. */
public record LinkView(
    UUID id,
    String reference,
    @OneOf(names = FileRelation.class) String relation,
    Instant linkedAt) {}
