package org.jisr.security.vault;

import org.jisr.security.Decision;

/** A person's own key takes part. Not in this release: the vault answers {@link Locked}. */
public record PersonUnlock(Decision decision) implements Unlock {}
