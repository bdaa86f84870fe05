package org.jisr.security.vault;

import java.util.UUID;
import org.jisr.security.OrgId;

/**
 * Which draft an envelope is; authenticated with it.
 *
 * @param draftId made by the device that sealed it, also the idempotency key
 * @param form the form's name, such as {@code hand-over}
 * @param recipient the organisation that can open it
 */
public record DraftRef(UUID draftId, String form, int schemaVersion, OrgId recipient) {}
