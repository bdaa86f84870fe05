package org.jisr.survivor.incident;

import java.time.LocalDate;
import java.util.List;
import org.jisr.access.Needed;
import org.jisr.survivor.person.Faults;
import org.jisr.survivor.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Record what happened, in a survivor file.
 *
 * @param category category code, general or protected
 * @param district place code of a district; null where nobody knows or she does not say
 * @param occurred when, as far as it is known; an age is not a date of an event
 * @param gbvims the answers in any order; none where nobody was asked
 * @param text what she tells, at most {@value #MAX_TEXT} characters
 */
public record RecordIncident(
    @Needed @Nullable String category,
    @Nullable String district,
    @Needed @Nullable PartialDate occurred,
    @Nullable List<GbvimsAnswer> gbvims,
    @Nullable String text) {
  static final int MAX_TEXT = 8000;

  /** The answers, an empty list where none were sent. */
  List<GbvimsAnswer> answers() {
    return gbvims == null ? List.of() : gbvims;
  }

  /** What is wrong with the command's shape; codes that need a list are looked up elsewhere. */
  Faults faults(LocalDate today) {
    Faults faults = new Faults();
    faults.text("text", text, MAX_TEXT);
    if (occurred == null) {
      faults.add("occurred", "missing");
    } else {
      occurred.checkEvent(faults, "occurred", today);
    }
    Classification.check(answers(), faults);
    return faults;
  }
}
