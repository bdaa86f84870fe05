package org.jisr.people;

import java.util.UUID;

/** A person, by the subject of their tokens. */
public record PersonRef(UUID subject) {}
