package org.jisr.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.survivor.Item;
import org.jisr.survivor.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the case worker of the file sees it.
 *
 * @param consent the consent it rests on
 * @param items what was sent
 * @param dueAt when the provider's next act is due
 * @param openedAt since when the provider has been able to read it: that cannot be recalled
 * @param reason why it was declined, as a code
 * @param visit what is booked, if anything is
 * @param endedAt when it ended; its packet went at that moment
 */
public record FileReferral(
    UUID id,
    UUID consent,
    ServiceName service,
    @OneOf(names = Item.class) List<String> items,
    @OneOf(names = Urgency.class) String urgency,
    @OneOf(names = ReferralState.class) String state,
    Instant sentAt,
    Instant dueAt,
    @Nullable Instant openedAt,
    @Nullable Instant answeredAt,
    @OneOf({"full", "outside-mandate", "outside-area", "not-safe-here", "needs-other-service"})
        @Nullable String reason,
    @Nullable Visit visit,
    @Nullable Instant endedAt) {}
