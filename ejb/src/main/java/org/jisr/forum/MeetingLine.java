package org.jisr.forum;

import java.time.LocalDate;
import java.util.UUID;
import org.jisr.access.OneOf;

/** A meeting as a line of the forum's book. */
public record MeetingLine(
    UUID id, LocalDate meetsOn, @OneOf({"planned", "held", "voided"}) String state) {}
