package org.jisr.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A comma-separated file under {@code reference/} (RFC 4180, UTF-8, a header line).
 *
 * @param name the file's name, without folder
 */
public record ReferenceFile(String name) {

  /** Every row, in the order of the file. */
  public List<CSVRecord> rows() {
    try (InputStream file = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
      if (file == null) {
        throw new IllegalStateException("Reference file " + name + " is not in this build");
      }
      var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      return format.parse(new InputStreamReader(file, UTF_8)).getRecords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Runs {@code statement} once a row with the named columns as text parameters, in one batch. The
   * caller commits.
   */
  public void copy(Connection database, String statement, String... columns) throws SQLException {
    try (PreparedStatement upsert = database.prepareStatement(statement)) {
      for (CSVRecord row : rows()) {
        for (int i = 0; i < columns.length; i++) {
          upsert.setString(i + 1, row.get(columns[i]));
        }
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }
}
