package org.jisr.issue.agenda;

import java.time.Instant;

/** What a decision said until it was corrected. */
public record EarlierDecision(Instant replacedAt, String text) {}
