package org.jisr.release.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jisr.reference.ReferenceFile;

/** Reads the reviewed table of public errors and refuses one that was made for another method. */
final class ErrorTable {
  static final ReferenceFile FILE = new ReferenceFile("release-errors.csv");

  private ErrorTable() {}

  /**
   * The error classes of a block by name.
   *
   * @param hat SHA-256 of the matrix in use, hexadecimal
   * @throws IllegalStateException if the table was measured with another matrix
   */
  static Map<String, ErrorClass> of(String block, String hat) {
    Map<String, ErrorClass> classes = new LinkedHashMap<>();
    for (CSVRecord line : FILE.rows()) {
      if (line.get("block").equals(block)) {
        if (!line.get("hat_sha256").equals(hat)) {
          throw new IllegalStateException("the public errors were measured with another matrix");
        }
        classes.put(line.get("error_class"), parsed(line));
      }
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
