package org.jisr.survivor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How soon somebody must be answered. The one table of clocks, for hand-overs and referrals alike:
 *
 * <ul>
 *   <li>{@link #NOW}, 1 hour: danger tonight. Long enough to reach a case worker who is with
 *       another person, short enough that a supervisor can still act in daylight or send someone.
 *   <li>{@link #TODAY}, the end of the same day in Basra, but never less than 4 hours: what comes
 *       in the evening is not late a few minutes after it was sent.
 *   <li>{@link #THIS_WEEK}, 5 days: what comes on a Thursday is still due within the next working
 *       week, which begins on Sunday.
 * </ul>
 */
public enum Urgency {
  NOW {
    @Override
    public Instant dueAfter(Instant sent, ZoneId zone) {
      return sent.plus(Duration.ofHours(1));
    }
  },
  TODAY {
    @Override
    public Instant dueAfter(Instant sent, ZoneId zone) {
      ZonedDateTime local = sent.atZone(zone);
      Instant endOfDay =
          local.toLocalDate().plusDays(1).atTime(LocalTime.MIN).atZone(zone).toInstant();
      Instant atLeast = sent.plus(Duration.ofHours(4));
      return endOfDay.isAfter(atLeast) ? endOfDay : atLeast;
    }
  },
  THIS_WEEK {
    @Override
    public Instant dueAfter(Instant sent, ZoneId zone) {
      return sent.plus(Duration.ofDays(5));
    }
  };

  /** Every word an urgency travels as. */
  public static final Set<String> CODES =
      Arrays.stream(values()).map(Urgency::code).collect(Collectors.toUnmodifiableSet());

  /** When an answer is due to something sent at {@code sent}; days end in {@code zone}. */
  public abstract Instant dueAfter(Instant sent, ZoneId zone);

  /**
   * When a referral that nobody answered ends, its packet with it: long enough past its due time
   * for the supervisor to have pressed for an answer, short enough that what a silent service holds
   * does not lie there.
   */
  public Instant endsAfter(Instant sent) {
    return sent.plus(
        Duration.ofDays(
            switch (this) {
              case NOW -> 1;
              case TODAY -> 3;
              case THIS_WEEK -> 14;
            }));
  }

  /** The word it travels as. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The urgency this word means. */
  public static Optional<Urgency> of(@Nullable String code) {
    return Arrays.stream(values()).filter(urgency -> urgency.code().equals(code)).findFirst();
  }
}
