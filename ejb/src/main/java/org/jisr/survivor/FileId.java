package org.jisr.survivor;

import java.util.UUID;

/** Identity of a {@link SurvivorFile}: a UUIDv7 made by the application. */
public record FileId(UUID value) {}
