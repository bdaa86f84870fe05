package org.jisr.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
    List<String> items,
    String state,
    Instant sentAt,
    Instant dueAt,
    @Nullable Instant answeredAt,
    @Nullable String reason) {}
