package org.jisr.release.figure;

import java.util.List;
import org.jisr.release.noise.Epsilon;

/**
 * One published table as data: what it costs, what it hides, and every cell of its full domain in
 * canonical order, the empty and the not-stated ones too.
 *
 * @param name such as {@code M1}
 * @param epsilon what one counted row of a person costs in this view
 * @param threshold display threshold T: half-width of the raw noise at 90 % plus one
 * @param domain the cells that get noise; each counted row falls into exactly one
 */
public record ViewDefinition(String name, Epsilon epsilon, int threshold, List<CellKey> domain) {

  /** Copies the domain: a view never changes. */
  public ViewDefinition {
    domain = List.copyOf(domain);
  }
}
