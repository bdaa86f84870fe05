package org.jisr.referral;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.survivor.Urgency;

/** A referral as a clock in the list of its file's worker. */
public record FileClock(
    UUID file,
    @OneOf(names = Urgency.class) String urgency,
    @OneOf(names = ReferralState.class) String state,
    Instant dueAt) {}
