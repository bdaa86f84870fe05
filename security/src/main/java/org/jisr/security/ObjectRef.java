package org.jisr.security;

import java.util.UUID;

/**
 * A record by type and random id: a pseudonym, safe to store beside an act.
 *
 * @param type the trade's word in kebab case, such as {@code survivor-file}
 */
public record ObjectRef(String type, UUID id) {}
