package org.jisr.release.sealing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jisr.release.figure.ReleasedCell;
import org.jisr.release.noise.Epsilon;

/**
 * One block of one period as it is published: the same figures for everybody, for ever.
 *
 * @param block such as {@code month}
 * @param period such as {@code 2026-10}
 * @param frozenAt the day from which it could be sealed
 * @param terms of each view
 * @param cells in canonical order
 */
public record Release(
    String block,
    String period,
    LocalDate frozenAt,
    Map<String, Terms> terms,
    List<ReleasedCell> cells) {

  /**
   * What a view cost and hides.
   *
   * @param epsilon privacy loss of one counted row
   * @param threshold display threshold T
   */
  public record Terms(Epsilon epsilon, int threshold) {}

  /** Copies what it is given. */
  public Release {
    terms = Map.copyOf(terms);
    cells = List.copyOf(cells);
  }

  /** The terms of a figure's view. */
  public Terms termsOf(ReleasedCell cell) {
    Terms found = terms.get(cell.view());
    if (found == null) {
      throw new IllegalStateException("a figure of a view without terms");
    }
    return found;
  }
}
