package org.jisr.release.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the reviewed table of public errors and refuses one that was made for another method. */
final class ErrorTable {
  static final String RESOURCE = "/reference/release-errors.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private ErrorTable() {}

  /**
   * The error classes of a block by name.
   *
   * @param hat SHA-256 of the matrix in use, hexadecimal
   * @throws IllegalStateException if the table was measured with another matrix
   */
  static Map<String, ErrorClass> of(String block, String hat) {
    Map<String, ErrorClass> classes = new LinkedHashMap<>();
    try (InputStream file = ErrorTable.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("the table of public errors is missing");
      }
      for (CSVRecord line : FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
        if (line.get("block").equals(block)) {
          if (!line.get("hat_sha256").equals(hat)) {
            throw new IllegalStateException(
                "the table of public errors was measured with another matrix");
          }
          classes.put(line.get("error_class"), parsed(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }

  private static ErrorClass parsed(CSVRecord line) {
    return new ErrorClass(
        line.get("error_class"),
        Long.parseLong(line.get("q05_thousandths")),
        Long.parseLong(line.get("q95_thousandths")),
        Long.parseLong(line.get("deviation_thousandths")));
  }
}
