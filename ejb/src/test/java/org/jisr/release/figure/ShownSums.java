package org.jisr.release.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader can work out exactly from the shown figures: the sums as equations in the figures
 * not shown.
 */
final class ShownSums {
  private final List<double[]> reduced = new ArrayList<>();

  ShownSums(Tree tree, List<ReleasedCell> cells) {
    for (Tree.Split split : tree.splits()) {
      double[] equation = new double[cells.size()];
      put(equation, split.parent(), -1, cells);
      split.parts().forEach(part -> put(equation, part, 1, cells));
      add(equation);
    }
  }

  /** Whether a hidden figure is fixed: its unit vector lies in the row space of the equations. */
  boolean determines(int node) {
    double[] unit = new double[reduced.isEmpty() ? node + 1 : reduced.getFirst().length];
    unit[node] = 1;
    reduce(unit);
    return !reduced.isEmpty() && leading(unit) < 0;
  }

  private static void put(double[] equation, int node, int sign, List<ReleasedCell> cells) {
    equation[node] = cells.get(node).display() == Display.VALUE ? 0 : sign;
  }

  private void add(double[] equation) {
    reduce(equation);
    int pivot = leading(equation);
    if (pivot >= 0) {
      double scale = equation[pivot];
      for (int i = 0; i < equation.length; i++) {
        equation[i] /= scale;
      }
      reduced.add(equation);
    }
  }

  private void reduce(double[] equation) {
    for (double[] row : reduced) {
      double factor = equation[leading(row)];
      for (int i = 0; i < equation.length; i++) {
        equation[i] -= factor * row[i];
      }
    }
  }

  private static int leading(double[] equation) {
    for (int i = 0; i < equation.length; i++) {
      if (Math.abs(equation[i]) > 1e-9) {
        return i;
      }
    }
    return -1;
  }
}
