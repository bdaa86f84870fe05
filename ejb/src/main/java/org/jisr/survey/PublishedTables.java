package org.jisr.survey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVRecord;
import org.jisr.reference.ReferenceFile;
import org.jspecify.annotations.Nullable;

/**
 * Loads the published survey tables and the documents they stand in into the reports instance.
 * Loading twice leaves the same rows.
 */
public final class PublishedTables {
  /** Where the lines of {@code hss-2017-published.csv} stand. */
  private static final String HSS_2017 = "000_0c79d5eace61f207.txt";

  private static final String DOCUMENT =
      "insert into survey.document (id, title, publisher, published) values (?, ?, ?, ?)";
  private static final String SEED_NUMBER =
      """
      insert into survey.seed_number (id, document, lines, verbatim, value, unit, base, remark)
      values (?, split_part(?, ':', 1), split_part(?, ':', 2), ?, ?, ?, ?, ?)
      """;
  private static final String PUBLISHED =
      """
      insert into survey.published (position, document, tbl, item, value, unit, base, base_n, note)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String SOURCE =
      "insert into survey.published_source (position, ordinal, seed_number) values (?, ?, ?)";

  private PublishedTables() {}

  /**
   * Writes every row in one transaction.
   *
   * @param reports the reports instance as {@code jisr_release_loader} or its owner
   */
  public static void load(DataSource reports) throws SQLException {
    try (Connection connection = reports.getConnection()) {
      connection.setAutoCommit(false);
      boolean loaded = false;
      try {
        load(connection);
        connection.commit();
        loaded = true;
      } finally {
        if (!loaded) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    }
  }

  private static void load(Connection connection) throws SQLException {
    try (Statement delete = connection.createStatement()) {
      delete.execute("delete from survey.published_source");
      delete.execute("delete from survey.published");
      delete.execute("delete from survey.seed_number");
      delete.execute("delete from survey.document");
    }
    new ReferenceFile("documents.csv")
        .copy(connection, DOCUMENT, "id", "title", "publisher", "published");
    new ReferenceFile("seed-numbers.csv")
        .copy(
            connection,
            SEED_NUMBER,
            "id",
            "source",
            "source",
            "verbatim",
            "value",
            "unit",
            "base",
            "check");
    List<CSVRecord> rows = new ReferenceFile("hss-2017-published.csv").rows();
    loadPublished(connection, rows);
    loadSources(connection, rows);
  }

  private static void loadPublished(Connection connection, List<CSVRecord> rows)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(PUBLISHED)) {
      int position = 0;
      for (CSVRecord row : rows) {
        insert.setInt(1, ++position);
        insert.setString(2, HSS_2017);
        insert.setString(3, row.get("table"));
        insert.setString(4, row.get("item"));
        insert.setString(5, orNull(row.get("value")));
        insert.setString(6, row.get("unit"));
        insert.setString(7, row.get("base"));
        String baseN = orNull(row.get("base_n"));
        insert.setObject(8, baseN == null ? null : Integer.valueOf(baseN), Types.INTEGER);
        insert.setString(9, orNull(row.get("note")));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void loadSources(Connection connection, List<CSVRecord> rows) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(SOURCE)) {
      int position = 0;
      for (CSVRecord row : rows) {
        position++;
        int ordinal = 0;
        String ids = row.get("seed_number_id");
        for (String id : ids.isEmpty() ? new String[0] : ids.split(";", -1)) {
          insert.setInt(1, position);
          insert.setInt(2, ++ordinal);
          insert.setString(3, id);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
