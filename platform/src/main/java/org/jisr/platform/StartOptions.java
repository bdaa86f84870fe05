package org.jisr.platform;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind {@code ./jisr start}.
 *
 * @param origin what a new installation is to begin as, where that was said
 * @param daysAhead how far the clock of a rehearsal is to stand ahead, where that was said
 */
record StartOptions(Optional<Origin> origin, OptionalInt daysAhead) {
  private static final int LONGEST = 400;

  /**
   * Reads them.
   *
   * @throws Refusal where one is not known, contradicts another or is no number of days
   */
  static StartOptions of(List<String> words) {
    Origin origin = null;
    OptionalInt daysAhead = OptionalInt.empty();
    for (Iterator<String> each = words.iterator(); each.hasNext(); ) {
      String word = each.next();
      switch (word) {
        case "--empty" -> origin = only(origin, Origin.EMPTY);
        case "--rehearsal" -> origin = only(origin, Origin.REHEARSAL);
        case "--days-ahead" ->
            daysAhead = OptionalInt.of(days(each.hasNext() ? each.next() : "nothing"));
        default ->
            throw refusal("./jisr start does not know '" + word + "'; ./jisr help lists it all.");
      }
    }
    return new StartOptions(Optional.ofNullable(origin), daysAhead);
  }

  /** The installation as these options want it; what it is already cannot be changed by them. */
  Installation applyTo(Installation installation) {
    Installation begun = origin.map(installation::begunAs).orElse(installation);
    return daysAhead.isPresent() ? begun.ahead(daysAhead.getAsInt()) : begun;
  }

  private static Origin only(@Nullable Origin before, Origin now) {
    if (before != null && before != now) {
      throw refusal("--empty and --rehearsal contradict each other: a rehearsal begins empty.");
    }
    return now;
  }

  private static int days(String text) {
    if (text.matches("[0-9]{1,3}")) {
      int days = Integer.parseInt(text);
      if (days <= LONGEST) {
        return days;
      }
    }
    throw refusal(
        "--days-ahead takes a number of days from 0 to " + LONGEST + ", not " + text + ".");
  }

  private static Refusal refusal(String sentence) {
    return new Refusal(ExitCode.USAGE, sentence);
  }
}
