package org.jisr.release.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisr.release.figure.CellKey;
import org.jisr.release.figure.Display;
import org.jisr.release.figure.ReleasedCell;
import org.jisr.release.noise.Epsilon;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that are hashed and signed: comma-separated, UTF-8, line feeds, fixed columns and row
 * order, codes and European digits only, so that no value ever needs a quote and one release has
 * exactly one form.
 */
final class CanonicalFile {
  private static final String HEADER =
      "block,period,frozen_at,view,eps_num,eps_den,threshold,place,category,group,sex,age,"
          + "estimate,low90,high90,display";
  private static final int COLUMNS = 16;

  private CanonicalFile() {}

  static byte[] write(Release release) {
    StringBuilder file = new StringBuilder(HEADER).append('\n');
    for (ReleasedCell cell : release.cells()) {
      Release.Terms terms = release.termsOf(cell);
      CellKey key = cell.key();
      String line =
          String.join(
              ",",
              release.block(),
              release.period(),
              release.frozenAt().toString(),
              cell.view(),
              String.valueOf(terms.epsilon().numerator()),
              String.valueOf(terms.epsilon().denominator()),
              String.valueOf(terms.threshold()),
              orEmpty(key.place()),
              orEmpty(key.category()),
              orEmpty(key.group()),
              orEmpty(key.sex()),
              orEmpty(key.age()),
              String.valueOf(cell.estimate()),
              String.valueOf(cell.low()),
              String.valueOf(cell.high()),
              cell.display().code());
      file.append(line).append('\n');
    }
    return file.toString().getBytes(UTF_8);
  }

  /**
   * Reads the bytes back.
   *
   * @throws IllegalArgumentException if they are not in canonical form
   */
  static Release read(byte[] bytes) {
    List<String> lines = new String(bytes, UTF_8).lines().toList();
    if (lines.size() < 2 || !lines.getFirst().equals(HEADER)) {
      throw new IllegalArgumentException("not a canonical release file");
    }
    Map<String, Release.Terms> terms = new LinkedHashMap<>();
    List<ReleasedCell> cells = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] field = line.split(",", -1);
      if (field.length != COLUMNS) {
        throw new IllegalArgumentException("a line of another form");
      }
      terms.put(
          field[3],
          new Release.Terms(new Epsilon(number(field[4]), number(field[5])), number(field[6])));
      cells.add(cell(field));
    }
    String[] first = lines.get(1).split(",", -1);
    return new Release(first[0], first[1], LocalDate.parse(first[2]), terms, cells);
  }

  private static ReleasedCell cell(String[] field) {
    CellKey key =
        new CellKey(
            orNull(field[7]),
            orNull(field[8]),
            orNull(field[9]),
            orNull(field[10]),
            orNull(field[11]));
    return new ReleasedCell(
        field[3],
        key,
        number(field[12]),
        number(field[13]),
        number(field[14]),
        Display.of(field[15]));
  }

  private static int number(String field) {
    return Integer.parseInt(field);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
