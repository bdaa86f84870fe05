package org.jisr.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.survivor.Item;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the case worker of the file sees it.
 *
 * @param items what was sent
 * @param state sent, received, accepted, declined or withdrawn
 * @param reason why it was declined, as a code
 */
public record FileReferral(
    UUID id,
    ServiceName service,
    @OneOf(names = Item.class) List<String> items,
    @OneOf({"sent", "received", "accepted", "declined", "withdrawn"}) String state,
    Instant sentAt,
    Instant dueAt,
    @Nullable Instant answeredAt,
    @OneOf({"full", "outside-mandate", "outside-area", "not-safe-here", "needs-other-service"})
        @Nullable String reason) {}
