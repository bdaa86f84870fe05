package org.jisr.referral;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.survivor.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its provider sees it.
 *
 * @param state sent, received, accepted, declined or withdrawn
 * @param packet the consented items; null in lists, and once declined, withdrawn or expired
 */
public record ReceivedReferral(
    UUID id,
    @OneOf(names = Urgency.class) String urgency,
    Instant sentAt,
    Instant dueAt,
    @OneOf({"sent", "received", "accepted", "declined", "withdrawn"}) String state,
    ServiceName service,
    @Nullable Packet packet) {}
