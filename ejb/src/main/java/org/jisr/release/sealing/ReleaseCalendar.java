package org.jisr.release.sealing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * When a month ends, is sealed and is published: the same for everybody, whatever the data. Times
 * of Basra.
 */
public final class ReleaseCalendar {
  /** Months begin and end here. */
  public static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");

  private static final int SEALED_AFTER_DAYS = 7;
  private static final int PUBLICATION_DAY = 10;
  private static final LocalTime PUBLICATION_TIME = LocalTime.of(9, 0);

  private ReleaseCalendar() {}

  /** First moment of the month. */
  public static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(BASRA).toInstant();
  }

  /** First moment after the month. */
  public static Instant end(YearMonth month) {
    return start(month.plusMonths(1));
  }

  /** The day from which the month may be sealed; printed on the release whenever the job ran. */
  public static LocalDate sealedOn(YearMonth month) {
    return month.plusMonths(1).atDay(1).plusDays(SEALED_AFTER_DAYS);
  }

  /** The day on which the release of a month appears. */
  public static LocalDate publishedOn(YearMonth month) {
    return month.plusMonths(1).atDay(PUBLICATION_DAY);
  }

  /** Whether the month is over and its seven days are past. */
  public static boolean maySeal(YearMonth month, Instant now) {
    return !now.isBefore(sealedOn(month).atStartOfDay(BASRA).toInstant());
  }

  /** Whether the release of the month may be seen. */
  public static boolean mayPublish(YearMonth month, Instant now) {
    return !now.isBefore(publishedOn(month).atTime(PUBLICATION_TIME).atZone(BASRA).toInstant());
  }

  /** The newest month that may be sealed. */
  public static YearMonth lastSealable(Instant now) {
    YearMonth month = YearMonth.from(now.atZone(BASRA)).minusMonths(1);
    return maySeal(month, now) ? month : month.minusMonths(1);
  }
}
