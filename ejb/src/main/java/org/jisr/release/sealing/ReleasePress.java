package org.jisr.release.sealing;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jisr.counting.CountedReport;
import org.jisr.counting.CountingRows;
import org.jisr.release.figure.Bounding;
import org.jisr.release.figure.MonthBlock;
import org.jisr.release.figure.MonthMethod;
import org.jisr.release.figure.ReleasedCell;
import org.jisr.release.figure.Row;
import org.jisr.release.figure.ViewDefinition;
import org.jisr.release.noise.DiscreteLaplace;
import org.jisr.security.Decision;
import org.jisr.security.vault.ReleaseSigner;
import org.jisr.security.vault.ServerUnlock;
import org.jisr.security.vault.Unlock;
import org.jisr.security.vault.Vault;

/**
 * Seals closed months, each once.
 *
 * <p><b>Guarantees:</b> a month is drawn at most once, whatever crashes, runs twice or is restored:
 * the ledger's primary key stands before the draw in the same transaction, and a month whose signed
 * file exists is imported and never drawn. Counts and noise leave memory with the draw. <b>Does not
 * guarantee</b> against who deletes both the database and the release store.
 */
public final class ReleasePress {
  private final DataSource cases;
  private final CountingRows counting;
  private final ReleaseSigner signer;
  private final ReleaseStore store;
  private final Clock clock;
  private final MonthMethod method = MonthMethod.current();
  private final DiscreteLaplace noise = new DiscreteLaplace(new SecureRandom());

  private record Sealed(SignedRelease release, boolean drawn) {}

  /**
   * A press.
   *
   * @param cases data source of {@code jisr_release_job}
   * @param vault holds the keys of {@link CountingRows#STATISTICS_ORG}
   */
  public ReleasePress(
      DataSource cases, Vault vault, ReleaseSigner signer, ReleaseStore store, Clock clock) {
    this.cases = cases;
    this.counting = new CountingRows(vault);
    this.signer = signer;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Seals every closed month that is not sealed yet, oldest first, so that the cap on a person's
   * months is applied in the order of recording. Safe to run at any time and on any number of
   * nodes.
   *
   * @param decision of the release job; must name the field group STATISTICS
   * @return the months that this call drew
   */
  public List<YearMonth> sealClosedMonths(Decision decision) {
    Unlock unlock = new ServerUnlock(decision);
    Instant now = clock.instant();
    YearMonth last = ReleaseCalendar.lastSealable(now);
    List<YearMonth> drawn = new ArrayList<>();
    Optional<YearMonth> first =
        Transactions.serializable(
            cases,
            connection ->
                firstMonth(connection, YearMonth.from(now.atZone(ReleaseCalendar.BASRA))));
    for (YearMonth month = first.orElseThrow(); !month.isAfter(last); month = month.plusMonths(1)) {
      if (seal(month, unlock)) {
        drawn.add(month);
      }
    }
    return drawn;
  }

  /**
   * Notes the running month, so that an installation without a single report starts its calendar
   * all the same.
   */
  private Optional<YearMonth> firstMonth(Connection connection, YearMonth running)
      throws SQLException {
    Ledger.open(connection, running);
    return Stream.of(
            Ledger.firstMonth(connection),
            Optional.ofNullable(CountingRows.firstMonth(connection)),
            store.periods(MonthBlock.NAME).stream().findFirst().map(YearMonth::parse))
        .flatMap(Optional::stream)
        .min(YearMonth::compareTo);
  }

  /** One month in one transaction; the signed file follows the commit. */
  private boolean seal(YearMonth month, Unlock unlock) {
    Optional<SignedRelease> kept = store.find(MonthBlock.NAME, month.toString());
    Sealed sealed =
        Transactions.serializable(cases, connection -> seal(connection, month, kept, unlock));
    if (kept.isEmpty()) {
      store.keep(sealed.release(), log());
    } else if (!kept.orElseThrow().equals(sealed.release())) {
      throw SignedRelease.damaged(MonthBlock.NAME, month.toString());
    }
    return sealed.drawn();
  }

  private Sealed seal(
      Connection connection, YearMonth month, Optional<SignedRelease> kept, Unlock unlock)
      throws SQLException {
    Ledger.lock(connection, month);
    Optional<SignedRelease> stored =
        ReleaseTables.find(connection, MonthBlock.NAME, month.toString());
    if (stored.isPresent()) {
      return new Sealed(stored.orElseThrow(), false);
    }
    if (kept.isPresent()) {
      return new Sealed(restore(connection, month, kept.orElseThrow(), unlock), false);
    }
    return new Sealed(draw(connection, month, unlock), true);
  }

  private SignedRelease draw(Connection connection, YearMonth month, Unlock unlock)
      throws SQLException {
    if (!ReleaseCalendar.maySeal(month, clock.instant())
        || store.knows(MonthBlock.NAME, month.toString())) {
      throw new IllegalStateException("the month is not closed, or was drawn before");
    }
    List<Row> rows = enter(connection, month, unlock);
    List<ReleasedCell> cells = method.draw(rows, noise);
    Release release =
        new Release(
            MonthBlock.NAME, month.toString(), ReleaseCalendar.sealedOn(month), terms(), cells);
    SignedRelease signed = SignedRelease.of(release, signer);
    ReleaseTables.insert(connection, signed, release);
    ReleaseTables.append(
        connection, LogEntry.following(ReleaseTables.log(connection), signed, signer));
    return signed;
  }

  /** After a restore from an older backup: the figures that were published, and no new ones. */
  private SignedRelease restore(
      Connection connection, YearMonth month, SignedRelease kept, Unlock unlock)
      throws SQLException {
    Release release = kept.verified(signer.publicKey());
    enter(connection, month, unlock);
    ReleaseTables.insert(connection, kept, release);
    List<LogEntry> log = ReleaseTables.log(connection);
    ReleaseTables.append(connection, LogEntry.added(log, store.log(), signer.publicKey()));
    return kept;
  }

  /** Ledger first, then the rows that count: after this line the month is spent. */
  private List<Row> enter(Connection connection, YearMonth month, Unlock unlock)
      throws SQLException {
    Ledger.open(connection, month);
    Ledger.holdToDefinition(connection, month, method);
    Ledger.enter(connection, month, method);
    Set<String> atCap = Ledger.atCap(connection, month);
    List<Row> rows =
        counting.open(connection, unlock, month).stream()
            .filter(report -> !report.isProtected())
            .map(ReleasePress::row)
            .toList();
    List<Row> counted = Bounding.counted(rows, atCap);
    Ledger.remember(connection, month, counted);
    return counted;
  }

  /** The log of the database, which must begin as the kept one does. */
  private List<LogEntry> log() {
    List<LogEntry> log = Transactions.serializable(cases, ReleaseTables::log);
    LogEntry.added(store.log(), log, signer.publicKey());
    return log;
  }

  private Map<String, Release.Terms> terms() {
    return method.block().views().stream()
        .collect(
            Collectors.toMap(
                ViewDefinition::name, view -> new Release.Terms(view.epsilon(), view.threshold())));
  }

  private static Row row(CountedReport report) {
    return new Row(
        report.id(),
        report.category(),
        report.district(),
        HexFormat.of().formatHex(report.personKey()));
  }
}
