package org.jisr.forum;

import java.util.UUID;

/** Identity of a {@link Meeting}. */
public record MeetingId(UUID value) {}
