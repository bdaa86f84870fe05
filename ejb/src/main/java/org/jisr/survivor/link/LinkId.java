package org.jisr.survivor.link;

import java.util.UUID;

/** Identity of a link: a UUIDv7 made by the application. */
public record LinkId(UUID value) {}
