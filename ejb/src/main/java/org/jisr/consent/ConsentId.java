package org.jisr.consent;

import java.util.UUID;

/** Identity of one {@link Consent}: a UUIDv7 made by the application. */
public record ConsentId(UUID value) {}
