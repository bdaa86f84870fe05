package org.jisr.intake;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.survivor.Urgency;
import org.jisr.survivor.person.ContactRules;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over, opened at the centre.
 *
 * @param content how the person can be reached
 * @param agreement what was read to her when she agreed
 */
public record HandOverView(
    UUID id,
    String token,
    @OneOf(names = Urgency.class) String urgency,
    Instant sentAt,
    Instant dueAt,
    boolean overdue,
    boolean escalated,
    @OneOf({"waiting", "opened", "accepted", "declined"}) String state,
    @OneOf(names = DeclineReason.class) @Nullable String reason,
    SenderName from,
    ContactRules content,
    Agreed agreement) {

  /** Her agreement: the text's name and version, its language, and when it reached the centre. */
  public record Agreed(
      @OneOf("hand-over-1") String wording, @OneOf({"ar", "en"}) String language, Instant at) {}

  static HandOverView from(HandOverSummary line, HandOverContent opened) {
    return new HandOverView(
        line.id(),
        line.token(),
        line.urgency(),
        line.sentAt(),
        line.dueAt(),
        line.overdue(),
        line.escalated(),
        line.state(),
        line.reason(),
        line.from(),
        ContactRules.of(opened.contact()),
        new Agreed(opened.wording(), opened.language(), opened.agreedAt()));
  }
}
