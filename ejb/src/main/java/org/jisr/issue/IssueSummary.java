package org.jisr.issue;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;

/** An issue as a line of the forum's list: no text. */
public record IssueSummary(
    UUID id, String category, String place, Instant recordedAt, @OneOf("open") String state) {}
