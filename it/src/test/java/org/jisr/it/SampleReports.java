package org.jisr.it;

import java.time.Instant;
import java.time.YearMonth;
import org.jisr.release.sealing.ReleaseCalendar;

/** Which of the sample's twenty-four sealed months can be read today. */
public final class SampleReports {
  private static final int SEALED = 24;

  private SampleReports() {}

  /** The newest month whose report has appeared. */
  public static YearMonth newest() {
    YearMonth sealed = ReleaseCalendar.lastSealable(Instant.now());
    return appeared(sealed) ? sealed : sealed.minusMonths(1);
  }

  /** How many have appeared: a month is sealed some days before its report is published. */
  public static int count() {
    return appeared(ReleaseCalendar.lastSealable(Instant.now())) ? SEALED : SEALED - 1;
  }

  private static boolean appeared(YearMonth month) {
    return ReleaseCalendar.mayPublish(month, Instant.now());
  }
}
