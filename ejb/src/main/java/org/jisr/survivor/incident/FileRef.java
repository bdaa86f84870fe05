package org.jisr.survivor.incident;

import java.util.UUID;
import org.jisr.security.OrgId;

/**
 * Whose incidents: a survivor file and the centre that keeps it.
 *
 * @param id the file's id, which also owns the data key
 */
public record FileRef(UUID id, OrgId centre) {}
