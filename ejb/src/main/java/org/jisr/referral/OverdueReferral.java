package org.jisr.referral;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.survivor.Urgency;

/**
 * A referral whose provider is late, as the centre's supervisor sees it: how urgent, to which
 * service, since when. Not whose it is, not what is in it.
 */
public record OverdueReferral(
    UUID id,
    @OneOf(names = Urgency.class) String urgency,
    Instant sentAt,
    Instant dueAt,
    @OneOf(names = ReferralState.class) String state,
    ServiceName service) {}
