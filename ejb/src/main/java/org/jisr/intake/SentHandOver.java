package org.jisr.intake;

import java.time.Instant;

/**
 * A hand-over as its sender may know it.
 *
 * @param answered whether the centre has dealt with it; how is not the sender's to know
 */
public record SentHandOver(String token, Instant sentAt, boolean answered) {}
