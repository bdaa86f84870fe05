package org.jisr.security.vault;

import java.util.UUID;

/** That a recipient holds a data key. */
public record Grant(UUID dekId, Recipient recipient) {}
