package org.jisr.intake;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.survivor.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as a line of the centre's list: nothing of the person.
 *
 * @param overdue not answered by its due time
 * @param escalated urgent and not opened by its due time: the supervisor may open it
 * @param state waiting, opened, accepted or declined
 * @param reason why it was declined, as a code
 */
public record HandOverSummary(
    UUID id,
    String token,
    @OneOf(names = Urgency.class) String urgency,
    Instant sentAt,
    Instant dueAt,
    boolean overdue,
    boolean escalated,
    @OneOf({"waiting", "opened", "accepted", "declined"}) String state,
    @OneOf(names = DeclineReason.class) @Nullable String reason,
    SenderName from) {}
