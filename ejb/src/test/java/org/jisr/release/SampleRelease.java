package org.jisr.release;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jisr.release.figure.MonthMethod;
import org.jisr.release.figure.ReleasedCell;
import org.jisr.release.figure.SampleMonth;
import org.jisr.release.figure.ViewDefinition;
import org.jisr.release.noise.DiscreteLaplace;
import org.jisr.release.noise.FixedBits;
import org.jisr.release.sealing.Release;
import org.jisr.release.sealing.ReleaseCalendar;

/** A made-up series of months as a reader gets it, from fixed noise: the same in every run. */
public final class SampleRelease {
  private static final YearMonth LAST = YearMonth.of(2026, 10);

  private SampleRelease() {}

  /**
   * Months up to October 2026, about so many reports each; every fifth month only a tenth of it.
   */
  public static ReleaseView of(int months, int reports) {
    DiscreteLaplace noise = new DiscreteLaplace(FixedBits.of(reports));
    SplittableRandom random = new SplittableRandom(reports);
    List<MonthFigures> series = new ArrayList<>();
    for (int back = months - 1; back >= 0; back--) {
      int count = reports * random.nextInt(70, 130) / (back % 5 == 4 ? 1_000 : 100);
      Release release =
          release(
              LAST.minusMonths(back),
              MonthMethod.current().draw(SampleMonth.of(back, count), noise));
      series.add(new MonthFigures(release, series.isEmpty() ? null : series.getLast().release()));
    }
    return ReleaseView.from(
        "00".repeat(32), series, CodeLists.categoriesOfFile(), CodeLists.placesOfFile());
  }

  private static Release release(YearMonth month, List<ReleasedCell> cells) {
    Map<String, Release.Terms> terms = new HashMap<>();
    for (ViewDefinition view : MonthMethod.current().block().views()) {
      terms.put(view.name(), new Release.Terms(view.epsilon(), view.threshold()));
    }
    return new Release("month", month.toString(), ReleaseCalendar.sealedOn(month), terms, cells);
  }
}
