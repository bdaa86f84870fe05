package org.jisr.release.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Rows of a made-up month: categories and districts with Zipf weights, three in a hundred without a
 * district.
 */
public final class SampleMonth {
  private static final List<String> CATEGORIES =
      List.of("G08", "G05", "G10", "G03", "G04", "G12", "G09", "G11", "G02", "G06", "G07", "G01");

  private SampleMonth() {}

  /** So many rows of as many persons; the same for the same seed. */
  public static List<Row> of(long seed, int reports) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      String category = zipf(random, CATEGORIES);
      String district = random.nextInt(100) < 3 ? null : zipf(random, MonthBlock.DISTRICTS);
      rows.add(new Row(new UUID(seed, i), category, district, seed + "-" + i));
    }
    return rows;
  }

  private static String zipf(SplittableRandom random, List<String> items) {
    double total = 0;
    for (int i = 1; i <= items.size(); i++) {
      total += 1.0 / i;
    }
    double left = random.nextDouble() * total;
    for (int i = 1; i <= items.size(); i++) {
      left -= 1.0 / i;
      if (left < 0) {
        return items.get(i - 1);
      }
    }
    return items.getLast();
  }
}
