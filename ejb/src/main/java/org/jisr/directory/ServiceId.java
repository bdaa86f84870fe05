package org.jisr.directory;

import java.util.UUID;

/** Identity of a {@link Service}. */
public record ServiceId(UUID value) {}
