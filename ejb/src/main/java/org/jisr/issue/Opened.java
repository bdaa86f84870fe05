package org.jisr.issue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an envelope of an issue gave: its content, nothing because it was destroyed, or nothing
 * because the seal does not hold. One damaged seal must not hide the issues beside it.
 *
 * @param isProtected whether its category is one that could single out a person
 */
record Opened(@Nullable IssueContent content, boolean unreadable, boolean isProtected) {
  static final Opened DESTROYED = new Opened(null, false, false);
  static final Opened DAMAGED = new Opened(null, true, false);

  @Nullable String category() {
    return content == null ? null : content.category();
  }

  @Nullable String place() {
    return content == null ? null : content.place();
  }

  @Nullable String occurred() {
    return content == null ? null : content.occurred();
  }

  @Nullable String text() {
    return content == null ? null : content.text();
  }

  /**
   * When it was logged, as far as the forum's people are told: of a protected matter the month
   * alone, because whoever remembers the day may remember who came.
   */
  Instant shownAt(Instant recordedAt, ZoneId zone) {
    return isProtected
        ? recordedAt.atZone(zone).withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS).toInstant()
        : recordedAt;
  }
}
