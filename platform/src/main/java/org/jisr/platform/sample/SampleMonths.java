package org.jisr.platform.sample;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The reports of 24 closed months from a fixed seed: about 250 a month, categories by Zipf's law,
 * every forum its share. The same seed and the same last month give the same reports.
 */
final class SampleMonths {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private static final long SEED = 20_261_122L;
  private static final int MONTHS = 24;
  private static final int A_MONTH = 250;

  private static final List<String> CATEGORIES =
      List.of("G08", "G05", "G10", "G03", "G04", "G12", "G09", "G11", "G02", "G06", "G07", "G01");
  private static final List<String> FORUMS =
      List.of(
          "maqal", "zubair", "basra", "khaseeb", "qurna", "shatt", "midaina", "zubair-2", "faw");

  private final SplittableRandom random = new SplittableRandom(SEED);

  /**
   * One report of the sample.
   *
   * @param forum key of the forum that logged it
   * @param place where: the forum's quarter or district
   */
  record Report(String forum, String category, String place, Instant recordedAt, String text) {}

  /** Every report, month by month, the newest month being {@code lastClosed}. */
  List<Report> upTo(YearMonth lastClosed) {
    List<Report> reports = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = lastClosed.minusMonths(back);
      int count = A_MONTH + random.nextInt(-30, 31);
      for (int i = 0; i < count; i++) {
        reports.add(report(month));
      }
    }
    return reports;
  }

  private Report report(YearMonth month) {
    SampleOrganisation forum = SampleOrganisation.of(FORUMS.get(zipf(FORUMS.size())));
    String category = CATEGORIES.get(zipf(CATEGORIES.size()));
    Instant start = month.atDay(1).atStartOfDay(BASRA).toInstant();
    long seconds = month.lengthOfMonth() * 86_400L;
    String place = forum.area() != null ? forum.area() : String.valueOf(forum.district());
    return new Report(
        forum.key(),
        category,
        place,
        start.plusSeconds(random.nextLong(seconds)),
        SampleTexts.of(category, random.nextInt(3)));
  }

  /** A rank drawn with weight one over the rank plus one: few are frequent, many are rare. */
  private int zipf(int ranks) {
    double total = 0;
    for (int rank = 0; rank < ranks; rank++) {
      total += 1.0 / (rank + 2);
    }
    double drawn = random.nextDouble(total);
    for (int rank = 0; rank < ranks; rank++) {
      drawn -= 1.0 / (rank + 2);
      if (drawn < 0) {
        return rank;
      }
    }
    return ranks - 1;
  }
}
