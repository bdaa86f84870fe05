package org.jisr.survivor.followup;

import java.util.UUID;

/** Identity of a {@link FollowUp}: a UUIDv7 made by the application. */
public record FollowUpId(UUID value) {}
