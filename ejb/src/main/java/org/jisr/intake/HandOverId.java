package org.jisr.intake;

import java.util.UUID;

/** Identity of a {@link HandOver}: made by the server, not the draft id its sender knows. */
public record HandOverId(UUID value) {}
