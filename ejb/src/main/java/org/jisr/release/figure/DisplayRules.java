package org.jisr.release.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides from the estimates alone what each figure of a tree is shown as. */
final class DisplayRules {
  private DisplayRules() {}

  static Display[] decide(Tree tree, long[] estimates) {
    Display[] shown = new Display[estimates.length];
    Arrays.setAll(shown, node -> alone(tree.nodes().get(node), estimates[node]));
    for (Tree.Split split : tree.splits()) {
      if (wouldBeGivenBack(tree, split, estimates, shown)) {
        smallestShown(split.parts(), estimates, shown)
            .ifPresent(part -> shown[part] = Display.HIDDEN);
      }
    }
    return shown;
  }

  private static Display alone(Tree.Node node, long estimate) {
    if (!node.key().isStated()) {
      return Display.TOTAL_ONLY;
    }
    return estimate < node.threshold() ? Display.FEWER : Display.VALUE;
  }

  /**
   * One small part beside shown ones follows by subtraction; so does a hidden whole whose parts are
   * all shown.
   */
  private static boolean wouldBeGivenBack(
      Tree tree, Tree.Split split, long[] estimates, Display[] shown) {
    List<Integer> parts = split.parts();
    long small =
        parts.stream().filter(part -> estimates[part] < tree.nodes().get(part).threshold()).count();
    boolean allShown = parts.stream().allMatch(part -> shown[part] == Display.VALUE);
    return small == 1 || (shown[split.parent()] == Display.HIDDEN && allShown);
  }

  private static Optional<Integer> smallestShown(
      List<Integer> parts, long[] estimates, Display[] shown) {
    return parts.stream()
        .filter(part -> shown[part] == Display.VALUE)
        .min(Comparator.comparingLong(part -> estimates[part]));
  }
}
