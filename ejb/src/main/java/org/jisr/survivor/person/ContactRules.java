package org.jisr.survivor.person;

import java.util.List;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * How a person can be reached without harm, without the number: that is given by an act of its own.
 *
 * @param numberKnown whether there is a number to ask for
 */
public record ContactRules(
    @OneOf({"phone", "visit-centre", "through-me", "other"}) String channel,
    @OneOf({"sat", "sun", "mon", "tue", "wed", "thu", "fri"}) List<String> days,
    @Nullable String from,
    @Nullable String to,
    @Nullable String sayWhat,
    @OneOf({"only-person", "anyone-careful"}) String mayAnswer,
    @Nullable String note,
    boolean numberKnown) {

  /** The rules of a safe contact; where it says nothing, the cautious answer stands. */
  public static ContactRules of(SafeContact contact) {
    return new ContactRules(
        contact.channel() == null ? "other" : contact.channel(),
        contact.days() == null ? List.of() : contact.days(),
        contact.from(),
        contact.to(),
        contact.sayWhat(),
        contact.mayAnswer() == null ? "only-person" : contact.mayAnswer(),
        contact.note(),
        contact.phone() != null);
  }
}
