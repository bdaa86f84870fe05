package org.jisr.release.sealing;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisr.release.figure.Bounding;
import org.jisr.release.figure.MonthMethod;
import org.jisr.release.figure.Row;
import org.jisr.release.figure.ViewDefinition;

/**
 * What was drawn and what it cost, on the cases instance only.
 *
 * <p><b>Guarantees:</b> {@link #enter} succeeds once per view and period for ever, because the
 * database holds the primary key and refuses to change or delete; whoever draws enters first.
 */
final class Ledger {
  /** Namespace of the advisory locks of this job. */
  private static final int LOCKS = 0x4A53;

  private static final String MONTH = "month";

  // Who answers for the budget, by office; the two persons are named when the installation goes
  // live.
  private static final String APPROVED_BY = "data-protection-officer";
  private static final String APPROVED_BY_2 = "gbv-specialist";

  private static final String AT_CAP =
      """
      select person_key from counting.counted where month >= ? and month < ?
       group by person_key having count(*) >= ?
      """;
  private static final String DEFINE_VIEW =
      """
      insert into release.view_def
        (view, valid_from, kind, tier, eps_num, eps_den, threshold, hat_sha256, approved_by, approved_by_2)
      values (?, ?, ?, 'G', ?, ?, ?, ?, ?, ?)
      """;

  private Ledger() {}

  /** Waits for whoever works on this month; released with the transaction. */
  static void lock(Connection connection, YearMonth month) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
      lock.setInt(1, LOCKS);
      lock.setInt(2, month.getYear() * 100 + month.getMonthValue());
      lock.execute();
    }
  }

  /** Notes that a month exists; a month that is known already is left as it is. */
  static void open(Connection connection, YearMonth month) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into release.period (id, kind, starts, ends) values (?, ?, ?, ?) on conflict do nothing")) {
      insert.setString(1, month.toString());
      insert.setString(2, MONTH);
      insert.setObject(3, atUtc(ReleaseCalendar.start(month)));
      insert.setObject(4, atUtc(ReleaseCalendar.end(month)));
      insert.executeUpdate();
    }
  }

  /** The first month this installation knows of. */
  static Optional<YearMonth> firstMonth(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select min(id) from release.period where kind = ?")) {
      select.setString(1, MONTH);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.ofNullable(row.getString(1)).map(YearMonth::parse)
            : Optional.empty();
      }
    }
  }

  /**
   * Writes down a draw before it happens.
   *
   * @throws SQLException unique violation (SQLSTATE 23505), if the month was drawn before
   */
  static void enter(Connection connection, YearMonth month, MonthMethod method)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into release.ledger (period, view, eps_num, eps_den) values (?, ?, ?, ?)")) {
      for (ViewDefinition view : method.block().views()) {
        insert.setString(1, month.toString());
        insert.setString(2, view.name());
        insert.setInt(3, view.epsilon().numerator());
        insert.setInt(4, view.epsilon().denominator());
        insert.executeUpdate();
      }
    }
  }

  /**
   * Writes down the views from the first month on, and later holds the method to them.
   *
   * @throws IllegalStateException if the method is not the one that was approved
   */
  static void holdToDefinition(Connection connection, YearMonth month, MonthMethod method)
      throws SQLException {
    byte[] hat = method.hatSha256();
    for (ViewDefinition view : method.block().views()) {
      Optional<byte[]> approved = approvedHat(connection, view);
      if (approved.isEmpty()) {
        define(connection, month, view, hat);
      } else if (!MessageDigest.isEqual(approved.orElseThrow(), hat)) {
        throw new IllegalStateException(
            "view " + view.name() + " is not the one that was approved");
      }
    }
  }

  private static Optional<byte[]> approvedHat(Connection connection, ViewDefinition view)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select hat_sha256 from release.view_def where view = ? order by valid_from desc limit 1")) {
      select.setString(1, view.name());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    }
  }

  private static void define(
      Connection connection, YearMonth month, ViewDefinition view, byte[] hat) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(DEFINE_VIEW)) {
      insert.setString(1, view.name());
      insert.setString(2, month.toString());
      insert.setString(3, MONTH);
      insert.setInt(4, view.epsilon().numerator());
      insert.setInt(5, view.epsilon().denominator());
      insert.setInt(6, view.threshold());
      insert.setBytes(7, hat);
      insert.setString(8, APPROVED_BY);
      insert.setString(9, APPROVED_BY_2);
      insert.executeUpdate();
    }
  }

  /** Persons counted in so many of the months before that this month leaves them out. */
  static Set<String> atCap(Connection connection, YearMonth month) throws SQLException {
    Set<String> persons = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(AT_CAP)) {
      select.setObject(1, month.minusMonths(Bounding.LOOK_BACK).atDay(1));
      select.setObject(2, month.atDay(1));
      select.setInt(3, Bounding.CAP);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          persons.add(HexFormat.of().formatHex(row.getBytes(1)));
        }
      }
    }
    return persons;
  }

  /** Remembers who was counted, and forgets who was counted thirteen months ago. */
  static void remember(Connection connection, YearMonth month, List<Row> counted)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into counting.counted (month, person_key) values (?, ?)")) {
      for (Row row : counted) {
        insert.setObject(1, month.atDay(1));
        insert.setBytes(2, HexFormat.of().parseHex(row.person()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    try (PreparedStatement delete =
        connection.prepareStatement("delete from counting.counted where month <= ?")) {
      delete.setObject(1, month.minusMonths(13).atDay(1));
      delete.executeUpdate();
    }
  }

  private static Object atUtc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
