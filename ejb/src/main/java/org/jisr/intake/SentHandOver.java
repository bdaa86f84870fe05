package org.jisr.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as its sender may know it.
 *
 * @param id the draft's id, made by the sender's phone
 * @param answered whether the centre has dealt with it; how is not the sender's to know
 * @param recallable whether it may still be taken back
 * @param recalledAt when it was taken back, if it was
 */
public record SentHandOver(
    UUID id,
    String token,
    Instant sentAt,
    boolean answered,
    boolean recallable,
    @Nullable Instant recalledAt) {}
