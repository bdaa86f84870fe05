package org.jisr.security.vault;

import org.jisr.security.Decision;

/** The server opens with the organisation's key, under this decision. */
public record ServerUnlock(Decision decision) implements Unlock {}
