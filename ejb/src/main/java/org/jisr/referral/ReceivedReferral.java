package org.jisr.referral;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.survivor.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its provider sees it.
 *
 * @param dueAt when the provider's next act is due
 * @param visit what is booked, if anything is
 * @param endedAt when it ended; its packet went at that moment
 * @param packet the consented items; null in lists, and once it has ended
 */
public record ReceivedReferral(
    UUID id,
    @OneOf(names = Urgency.class) String urgency,
    Instant sentAt,
    Instant dueAt,
    @OneOf(names = ReferralState.class) String state,
    @Nullable Visit visit,
    @Nullable Instant endedAt,
    ServiceName service,
    @Nullable OpenedPacket packet) {}
