package org.jisr.issue;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/** An issue, opened by someone of its forum. */
public record IssueView(
    UUID id,
    String category,
    String place,
    @Nullable String occurred,
    String text,
    Instant recordedAt,
    @OneOf("open") String state) {}
