package org.jisr.release;

import java.util.Locale;
import java.util.Optional;
import org.jisr.access.OneOf;
import org.jisr.release.figure.Change;
import org.jisr.release.figure.Display;
import org.jisr.release.figure.MonthMethod;
import org.jisr.release.figure.ReleasedCell;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it may be shown. What is not shown carries no number: a range alone would give the
 * estimate back.
 *
 * @param estimate only where {@code display} is {@code value}
 * @param low lower end of the range that holds the true number nine times in ten
 * @param high its upper end; behind "fewer than T" the same for every such figure
 * @param display {@code value}, {@code fewer}, {@code hidden} or {@code total-only}
 * @param threshold T of "fewer than T"
 * @param change {@code up} or {@code down} against the month before, if larger than chance and
 *     noise
 */
public record CellView(
    @Nullable Integer estimate,
    @Nullable Integer low,
    @Nullable Integer high,
    @OneOf(names = Display.class) String display,
    int threshold,
    @OneOf(names = Change.class) @Nullable String change) {

  static CellView from(ReleasedCell cell, int threshold, Optional<ReleasedCell> before) {
    String display = cell.display().code().replace('_', '-');
    return switch (cell.display()) {
      case VALUE ->
          new CellView(
              cell.estimate(), cell.low(), cell.high(), display, threshold, change(before, cell));
      case FEWER ->
          new CellView(
              null,
              0,
              MonthMethod.current().highestBelow(cell),
              display,
              threshold,
              change(before, cell));
      case HIDDEN, TOTAL_ONLY -> new CellView(null, null, null, display, threshold, null);
    };
  }

  private static @Nullable String change(Optional<ReleasedCell> before, ReleasedCell after) {
    return before
        .filter(cell -> cell.display() == Display.VALUE || cell.display() == Display.FEWER)
        .flatMap(cell -> MonthMethod.current().change(cell, after))
        .map(CellView::word)
        .orElse(null);
  }

  private static String word(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  /** Whether the estimate itself may be drawn. */
  public boolean hasEstimate() {
    return estimate != null;
  }
}
