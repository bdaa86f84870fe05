package org.jisr.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its provider sees it.
 *
 * @param state sent, received, accepted, declined or withdrawn
 * @param packet the consented items; null in lists, and once declined, withdrawn or expired
 */
public record ReceivedReferral(
    UUID id,
    String urgency,
    Instant sentAt,
    Instant dueAt,
    String state,
    ServiceName service,
    @Nullable Packet packet) {}
