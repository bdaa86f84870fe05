package org.jisr.release.chart;

import java.util.Locale;
import java.util.Optional;
import org.jisr.release.ReleaseView;

/** The pictures of a month. The same release gives the same bytes for everybody. */
public enum Chart {
  /** Monthly totals over 24 months. */
  TOTALS {
    @Override
    public String draw(ReleaseView release, ChartText text) {
      return new TotalsChart(release, text).draw();
    }
  },
  /** Twelve categories. */
  CATEGORIES {
    @Override
    public String draw(ReleaseView release, ChartText text) {
      return new CategoriesChart(release, text).draw();
    }
  },
  /** Seven districts by four groups. */
  DISTRICTS {
    @Override
    public String draw(ReleaseView release, ChartText text) {
      return new DistrictsChart(release, text).draw();
    }
  };

  /** The chart of this name in an address, such as {@code totals}. */
  public static Optional<Chart> named(String name) {
    for (Chart chart : values()) {
      if (chart.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(chart);
      }
    }
    return Optional.empty();
  }

  /** The picture as SVG. */
  public abstract String draw(ReleaseView release, ChartText text);
}
