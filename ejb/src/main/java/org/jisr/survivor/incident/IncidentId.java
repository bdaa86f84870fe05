package org.jisr.survivor.incident;

import java.util.UUID;

/** Identity of one incident: a UUIDv7 made by the application. */
public record IncidentId(UUID value) {}
