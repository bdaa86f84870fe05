package org.jisr.it.bench;

import java.util.Arrays;
import java.util.Locale;

/** The same figure of several rounds: its median, and between which values it lay. */
public record Spread(double median, double least, double most) {
  /** Of these rounds. */
  public static Spread of(double... rounds) {
    double[] sorted = rounds.clone();
    Arrays.sort(sorted);
    return new Spread(at(sorted, 0.5), sorted[0], sorted[sorted.length - 1]);
  }

  /** The value below which this share of the sorted values lies. */
  static double at(double[] sorted, double share) {
    int place = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.clamp(place, 0, sorted.length - 1)];
  }

  /** {@code median (least–most)}, in this number of digits after the point. */
  public String words(int digits) {
    String form = "%." + digits + "f";
    return String.format(Locale.ROOT, form + " (" + form + "–" + form + ")", median, least, most);
  }
}
