package org.jisr.release.sealing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jisr.release.figure.MonthBlock;

/**
 * Publishes sealed months on their day: verifies each signed file of the release store and adds it
 * to the reports instance. Nothing reaches a reader in any other way.
 */
public final class ReleaseLoader {
  private final DataSource reports;
  private final ReleaseStore store;
  private final byte[] publicKey;
  private final Clock clock;

  /**
   * A loader.
   *
   * @param reports data source of {@code jisr_release_loader}
   * @param publicKey 32 bytes, from the installation's key directory
   */
  public ReleaseLoader(DataSource reports, ReleaseStore store, byte[] publicKey, Clock clock) {
    this.reports = reports;
    this.store = store;
    this.publicKey = publicKey.clone();
    this.clock = clock;
  }

  /**
   * Adds every month that is due and not there yet.
   *
   * @return the months that this call published
   * @throws org.jisr.access.Rejection damaged, naming the first month whose file is not what was
   *     signed
   */
  public List<YearMonth> publishDue() {
    return Transactions.serializable(reports, this::publishDue);
  }

  private List<YearMonth> publishDue(Connection connection) throws SQLException {
    Set<String> there = Set.copyOf(ReleaseTables.periods(connection, MonthBlock.NAME));
    List<YearMonth> published = new ArrayList<>();
    for (String period : store.periods(MonthBlock.NAME)) {
      YearMonth month = YearMonth.parse(period);
      if (!there.contains(period) && ReleaseCalendar.mayPublish(month, clock.instant())) {
        SignedRelease signed = store.find(MonthBlock.NAME, period).orElseThrow();
        ReleaseTables.insert(connection, signed, signed.verified(publicKey));
        extendLog(connection, signed);
        published.add(month);
      }
    }
    return published;
  }

  /** The log up to this release and no further: a reader learns of no month before its day. */
  private void extendLog(Connection connection, SignedRelease signed) throws SQLException {
    String text = LogEntry.textOf(signed);
    List<LogEntry> kept = store.log();
    int end = kept.stream().map(LogEntry::text).toList().indexOf(text) + 1;
    if (end == 0) {
      throw SignedRelease.damaged(signed.block(), signed.period());
    }
    List<LogEntry> log = ReleaseTables.log(connection);
    ReleaseTables.append(connection, LogEntry.added(log, kept.subList(0, end), publicKey));
  }
}
