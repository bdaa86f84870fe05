package org.jisr.survivor.person;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * How a person can be reached without putting her in danger. What is not said here is not allowed:
 * no day means that no day is known to be safe.
 *
 * @param channel phone, visit-centre, through-me (the one who handed her over) or other
 * @param phone the number, only where the channel is the phone
 * @param days mon to sun: when contact is safe
 * @param from start of the safe hours, "HH:mm"; may lie after {@code to} where they span midnight
 * @param sayWhat what a caller may say to whoever answers
 * @param mayAnswer only-person, or anyone-careful: another may answer, and nothing is said then
 */
public record SafeContact(
    @Needed @OneOf({"phone", "visit-centre", "through-me", "other"}) @Nullable String channel,
    @Nullable String phone,
    @OneOf({"sat", "sun", "mon", "tue", "wed", "thu", "fri"}) @Nullable List<String> days,
    @Nullable String from,
    @Nullable String to,
    @Nullable String sayWhat,
    @Needed @OneOf({"only-person", "anyone-careful"}) @Nullable String mayAnswer,
    @Nullable String note) {
  static final int MAX_SAY = 200;
  static final int MAX_NOTE = 1000;
  private static final Set<String> CHANNELS =
      Set.of("phone", "visit-centre", "through-me", "other");
  private static final Set<String> DAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Set<String> ANSWERS = Set.of("only-person", "anyone-careful");

  /** Iraqi or foreign, in the digits of either script, as people write numbers down. */
  private static final Pattern PHONE = Pattern.compile("\\+?[\\p{Nd} ()-]{6,24}");

  /** When a call does no harm; only after {@link #check} found nothing. */
  public SafeHours hours() {
    return new SafeHours(days, from, to);
  }

  /** The same rules with this number, where they name none of their own. */
  public SafeContact withPhone(@Nullable String known) {
    return phone == null && "phone".equals(channel)
        ? new SafeContact(channel, known, days, from, to, sayWhat, mayAnswer, note)
        : this;
  }

  /** The same rules without the number: for a service that may know the rest. */
  public SafeContact withoutPhone() {
    return new SafeContact(channel, null, days, from, to, sayWhat, mayAnswer, note);
  }

  /** What cannot be so. */
  public void check(Faults faults) {
    faults.code("channel", channel, CHANNELS);
    faults.code("mayAnswer", mayAnswer, ANSWERS);
    faults.text("sayWhat", sayWhat, MAX_SAY);
    faults.text("note", note, MAX_NOTE);
    if (days != null) {
      faults.codes("days", days, DAYS);
    }
    checkPhone(faults);
    checkHours(faults);
  }

  private void checkPhone(Faults faults) {
    if (phone != null && !PHONE.matcher(phone).matches()) {
      faults.add("phone", "not-a-phone-number");
    } else if (phone == null && "phone".equals(channel)) {
      faults.add("phone", "missing");
    }
  }

  private void checkHours(Faults faults) {
    if ((from == null) != (to == null)) {
      faults.add(from == null ? "from" : "to", "missing");
    }
    checkHour(faults, "from", from);
    checkHour(faults, "to", to);
  }

  private static void checkHour(Faults faults, String field, @Nullable String hour) {
    try {
      if (hour != null && LocalTime.parse(hour).getSecond() != 0) {
        faults.add(field, "not-a-time");
      }
    } catch (DateTimeException notATime) {
      faults.add(field, "not-a-time");
    }
  }
}
