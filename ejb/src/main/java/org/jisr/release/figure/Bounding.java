package org.jisr.release.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves at most one row per person and month, and none for a person counted often enough: what
 * makes each view change by one in one cell when a person is added or removed. Every rule looks at
 * one person's own rows only; a rule that looked at others would let one person move more than one
 * cell.
 */
public final class Bounding {
  /** Most counted months of one person in any twelve that follow each other. */
  public static final int CAP = 3;

  /** Months before the counted one in which earlier counts are looked up. */
  public static final int LOOK_BACK = 11;

  /** From the most serious; order of rule B2, awaiting confirmation. */
  private static final List<String> SEVERITY =
      List.of("G01", "G02", "G07", "G04", "G06", "G03", "G08", "G05", "G09", "G11", "G10", "G12");

  private Bounding() {}

  /**
   * The rows that count.
   *
   * @param rows Tier G rows of one month, none of them excluded
   * @param atCap persons already counted in {@link #CAP} of the eleven months before
   * @return at most one row per person, in an order that tells nothing
   */
  public static List<Row> counted(List<Row> rows, Set<String> atCap) {
    Comparator<Row> mostSerious =
        Comparator.comparingInt((Row row) -> SEVERITY.indexOf(row.category()))
            .thenComparing(Row::id);
    Map<String, Row> perPerson = new HashMap<>();
    for (Row row : rows) {
      if (!SEVERITY.contains(row.category())) {
        throw new IllegalArgumentException("only general categories are counted in a month");
      }
      if (!atCap.contains(row.person())) {
        perPerson.merge(row.person(), row, (a, b) -> mostSerious.compare(a, b) <= 0 ? a : b);
      }
    }
    return perPerson.values().stream().sorted(Comparator.comparing(Row::id)).toList();
  }
}
