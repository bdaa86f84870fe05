package org.jisr.release.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jisr.release.figure.CellKey;
import org.jisr.release.figure.Display;
import org.jisr.release.figure.ReleasedCell;
import org.jisr.release.noise.Epsilon;

/**
 * The tables {@code release.release}, {@code release.cell} and {@code release.log}: the same on the
 * cases instance, where they are sealed, and on the reports instance, where they are read. Reading
 * goes through the views alone.
 */
public final class ReleaseTables {
  private static final String INSERT_RELEASE =
      """
      insert into release.release (id, block, period, view, eps_num, eps_den, threshold, frozen_at, sha256, sig)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String INSERT_CELL =
      """
      insert into release.cell (release_id, position, place, category, grp, sex, age, est, lo90, hi90, display)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String SELECT =
      """
      select r.frozen_at, r.eps_num, r.eps_den, r.threshold, r.sig,
             c.view, c.place, c.category, c.grp, c.sex, c.age, c.est, c.lo90, c.hi90, c.display
        from release.v_cell c join release.v_release r on r.period = c.period and r.view = c.view
       where c.block = ? and c.period = ?
       order by c.position
      """;

  private ReleaseTables() {}

  /** Adds a release; a period that is there already ends in a unique violation (SQLSTATE 23505). */
  static void insert(Connection connection, SignedRelease signed, Release release)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT_RELEASE)) {
      for (String view : release.terms().keySet().stream().sorted().toList()) {
        Release.Terms terms = release.terms().get(view);
        if (terms != null) {
          insert.setObject(1, idOf(release, view));
          insert.setString(2, release.block());
          insert.setString(3, release.period());
          insert.setString(4, view);
          insert.setInt(5, terms.epsilon().numerator());
          insert.setInt(6, terms.epsilon().denominator());
          insert.setInt(7, terms.threshold());
          insert.setObject(8, release.frozenAt());
          insert.setBytes(9, signed.sha256());
          insert.setBytes(10, signed.signature());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
    insertCells(connection, release);
  }

  private static void insertCells(Connection connection, Release release) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT_CELL)) {
      int position = 0;
      for (ReleasedCell cell : release.cells()) {
        CellKey key = cell.key();
        insert.setObject(1, idOf(release, cell.view()));
        insert.setInt(2, ++position);
        insert.setString(3, key.place());
        insert.setString(4, key.category());
        insert.setString(5, key.group());
        insert.setString(6, key.sex());
        insert.setString(7, key.age());
        insert.setInt(8, cell.estimate());
        insert.setInt(9, cell.low());
        insert.setInt(10, cell.high());
        insert.setString(11, cell.display().code());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /**
   * A release rebuilt from its rows into the canonical form, with its signature; whoever shows a
   * figure of it verifies first.
   *
   * @throws org.jisr.access.Rejection damaged, if the rows cannot be a release
   */
  public static Optional<SignedRelease> find(Connection connection, String block, String period)
      throws SQLException {
    Map<String, Release.Terms> terms = new LinkedHashMap<>();
    List<ReleasedCell> cells = new ArrayList<>();
    LocalDate frozenAt = null;
    byte[] signature = null;
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, block);
      select.setString(2, period);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          frozenAt = row.getObject(1, LocalDate.class);
          signature = row.getBytes(5);
          terms.put(
              row.getString(6),
              new Release.Terms(new Epsilon(row.getInt(2), row.getInt(3)), row.getInt(4)));
          cells.add(cell(row));
        }
      }
    } catch (IllegalArgumentException e) {
      throw SignedRelease.damaged(block, period);
    }
    if (frozenAt == null || signature == null) {
      return Optional.empty();
    }
    byte[] csv = CanonicalFile.write(new Release(block, period, frozenAt, terms, cells));
    return Optional.of(new SignedRelease(block, period, csv, signature));
  }

  private static ReleasedCell cell(ResultSet row) throws SQLException {
    CellKey key =
        new CellKey(
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getString(10),
            row.getString(11));
    return new ReleasedCell(
        row.getString(6),
        key,
        row.getInt(12),
        row.getInt(13),
        row.getInt(14),
        Display.of(row.getString(15)));
  }

  /** Every released period of a block, in order. */
  public static List<String> periods(Connection connection, String block) throws SQLException {
    List<String> periods = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select distinct period from release.v_release where block = ? order by period")) {
      select.setString(1, block);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          periods.add(row.getString(1));
        }
      }
    }
    return periods;
  }

  static List<LogEntry> log(Connection connection) throws SQLException {
    List<LogEntry> log = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select seq, entry, prev_sha256, sig from release.v_log order by seq");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        log.add(
            new LogEntry(
                row.getLong(1),
                new String(row.getBytes(2), UTF_8),
                row.getBytes(3),
                row.getBytes(4)));
      }
    }
    return log;
  }

  static void append(Connection connection, List<LogEntry> entries) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into release.log (seq, entry, prev_sha256, sig) values (?, ?, ?, ?)")) {
      for (LogEntry entry : entries) {
        insert.setLong(1, entry.seq());
        insert.setBytes(2, entry.text().getBytes(UTF_8));
        insert.setBytes(3, entry.previous());
        insert.setBytes(4, entry.signature());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** The same on every node and after every restore. */
  private static UUID idOf(Release release, String view) {
    return UUID.nameUUIDFromBytes(
        String.join("\n", "jisr-release", release.block(), release.period(), view).getBytes(UTF_8));
  }
}
