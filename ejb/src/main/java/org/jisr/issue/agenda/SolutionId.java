package org.jisr.issue.agenda;

import java.util.UUID;

/** Identity of a {@link Solution}. */
public record SolutionId(UUID value) {}
