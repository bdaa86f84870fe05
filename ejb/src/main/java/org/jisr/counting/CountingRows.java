package org.jisr.counting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jisr.keys.OwnTenants;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.security.vault.Plain;
import org.jisr.security.vault.Unlock;
import org.jisr.security.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code counting.report} with its sealing, over a connection that the caller owns and
 * commits.
 *
 * <p><b>Guarantees:</b> a stolen dump is no table of categories and districts; rows of one month
 * share a data key that nobody but the statistics holds. <b>Does not guarantee:</b> to hide how
 * many rows a month has.
 */
public final class CountingRows {
  /**
   * The statistics as a tenant of the vault: no person acts for it, so nothing but the release job
   * opens what it owns. Its keys must exist before the first report is counted.
   */
  public static final OrgId STATISTICS_ORG = OwnTenants.STATISTICS;

  private static final String ENTITY_TYPE = "counting-row";
  private static final long VERSION = 1;
  private static final String SEPARATOR = "\t";
  private static final int FIELDS = 4;

  private final Vault vault;

  /** Rows sealed and opened by this vault. */
  public CountingRows(Vault vault) {
    this.vault = vault;
  }

  /**
   * Adds rows in one batch.
   *
   * @param connection of {@code jisr_app} in the transaction of the report itself
   * @param unlock a decision that names the field group STATISTICS
   */
  public void write(Connection connection, Unlock unlock, List<CountedReport> reports)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into counting.report (id, recorded_month, sealed, person_key) values (?, ?, ?, ?)")) {
      for (CountedReport report : reports) {
        insert.setObject(1, report.id());
        insert.setObject(2, report.recordedMonth().atDay(1));
        insert.setBytes(3, sealed(unlock, report).bytes());
        insert.setBytes(4, report.personKey());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /**
   * Takes a report out of all releases that are not sealed yet: consent withdrawn, or a duplicate.
   * Sealed totals stay.
   *
   * @return false if there is no such row or it was out already
   */
  public boolean exclude(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement exclude = connection.prepareStatement("select counting.exclude(?)")) {
      exclude.setObject(1, id);
      try (ResultSet row = exclude.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /**
   * Opens the rows of a month that are not excluded; only {@code jisr_release_job} may read the
   * table.
   *
   * @param unlock a decision of the release job
   */
  public List<CountedReport> open(Connection connection, Unlock unlock, YearMonth month)
      throws SQLException {
    List<CountedReport> reports = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id, sealed, person_key from counting.report where recorded_month = ? and not excluded")) {
      select.setObject(1, month.atDay(1));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          UUID id = row.getObject(1, UUID.class);
          byte[] person = row.getBytes(3);
          Envelope envelope = new Envelope(row.getBytes(2));
          reports.add(
              vault.open(
                  part(id, month),
                  unlock,
                  envelope,
                  plain -> parsed(id, month, person, plain.text())));
        }
      }
    }
    return reports;
  }

  /** The first month in which anything was recorded; null before the first report. */
  public static @Nullable YearMonth firstMonth(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select min(recorded_month) from counting.report");
        ResultSet row = select.executeQuery()) {
      LocalDate first = row.next() ? row.getObject(1, LocalDate.class) : null;
      return first == null ? null : YearMonth.from(first);
    }
  }

  private Envelope sealed(Unlock unlock, CountedReport report) {
    String text =
        String.join(
            SEPARATOR,
            report.category(),
            orEmpty(report.district()),
            orEmpty(report.sex()),
            orEmpty(report.ageBand()));
    try (Plain plain = Plain.utf8(text)) {
      return vault.seal(part(report.id(), report.recordedMonth()), unlock, plain);
    }
  }

  private static PartRef part(UUID id, YearMonth month) {
    return PartRef.of(STATISTICS_ORG, ENTITY_TYPE, id, FieldGroup.STATISTICS, VERSION)
        .keyedBy(keyOwner(month));
  }

  /**
   * The owner of the month's data key: derived from the month, so that every node names the same
   * one.
   */
  private static UUID keyOwner(YearMonth month) {
    return UUID.nameUUIDFromBytes(("jisr-counting-month-v1\n" + month).getBytes(UTF_8));
  }

  private static CountedReport parsed(UUID id, YearMonth month, byte[] person, String text) {
    String[] fields = text.split(SEPARATOR, -1);
    if (fields.length != FIELDS) {
      throw new IllegalStateException("a counting row of another form");
    }
    return new CountedReport(
        id, fields[0], orNull(fields[1]), orNull(fields[2]), orNull(fields[3]), month, person);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
