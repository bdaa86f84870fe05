package org.jisr.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jisr.access.Rejection;
import org.jisr.release.figure.MonthBlock;
import org.jisr.release.sealing.Release;
import org.jisr.release.sealing.ReleaseCalendar;
import org.jisr.release.sealing.ReleaseFault;
import org.jisr.release.sealing.ReleaseTables;
import org.jisr.release.sealing.SignedRelease;

/**
 * Reads releases as {@code jisr_report_reader}.
 *
 * <p><b>Guarantees:</b> no figure leaves before hash and signature over its whole month were
 * checked; one changed byte is a refusal that names block and period. The same question has the
 * same answer for everybody, every time.
 */
public final class ReleaseReading {
  /** Months in the trend. */
  static final int TREND = 24;

  private final DataSource reports;
  private final byte[] publicKey;

  /**
   * A reading.
   *
   * @param reports data source of {@code jisr_report_reader}
   * @param publicKey 32 bytes, from the installation's key directory and never from a database
   */
  public ReleaseReading(DataSource reports, byte[] publicKey) {
    this.reports = reports;
    this.publicKey = publicKey.clone();
  }

  /** Every published month, newest first. */
  public ReleaseList periods() {
    try (Connection connection = reports.getConnection()) {
      List<PublishedPeriod> periods =
          ReleaseTables.periods(connection, MonthBlock.NAME).reversed().stream()
              .map(
                  period ->
                      new PublishedPeriod(
                          period, ReleaseCalendar.publishedOn(YearMonth.parse(period))))
              .toList();
      return new ReleaseList(periods);
    } catch (SQLException e) {
      throw new ReleaseFault(e);
    }
  }

  /**
   * The release of a month with its trend.
   *
   * @param period such as {@code 2026-10}
   * @throws Rejection not found, if there is none; damaged, naming the month that is not what was
   *     signed, be it one of the trend
   */
  public ReleaseView release(String period) {
    YearMonth month = monthOf(period);
    try (Connection connection = reports.getConnection()) {
      SignedRelease signed = find(connection, month).orElseThrow(Rejection::notFound);
      List<MonthFigures> series = series(connection, month);
      return ReleaseView.from(
          signed.sha256Hex(),
          series,
          CodeLists.categories(connection),
          CodeLists.places(connection));
    } catch (SQLException e) {
      throw new ReleaseFault(e);
    }
  }

  /** The months of the trend, each beside the one before it; the oldest has none before it. */
  private List<MonthFigures> series(Connection connection, YearMonth last) throws SQLException {
    List<MonthFigures> series = new ArrayList<>();
    Optional<Release> before = Optional.empty();
    for (YearMonth month = last.minusMonths(TREND);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      Optional<Release> release = find(connection, month).map(signed -> signed.verified(publicKey));
      if (release.isPresent() && month.isAfter(last.minusMonths(TREND))) {
        series.add(new MonthFigures(release.orElseThrow(), before.orElse(null)));
      }
      before = release;
    }
    return series;
  }

  private static Optional<SignedRelease> find(Connection connection, YearMonth month)
      throws SQLException {
    return ReleaseTables.find(connection, MonthBlock.NAME, month.toString());
  }

  private static YearMonth monthOf(String period) {
    try {
      return YearMonth.parse(period);
    } catch (DateTimeException notAMonth) {
      throw Rejection.notFound();
    }
  }
}
