package org.jisr.issue.agenda;

import java.util.UUID;

/** Identity of an {@link AgendaItem}. */
public record AgendaItemId(UUID value) {}
