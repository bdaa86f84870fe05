package org.jisr.release.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The published figures of a block in canonical order, and the sums that must hold between them. A
 * margin (such as a group over all districts) is a figure that no view draws: it is a sum of drawn
 * ones.
 *
 * @param nodes the figures
 * @param splits each says that one figure is the sum of others; a parent stands in a split before
 *     its children do
 */
record Tree(List<Node> nodes, List<Split> splits) {

  /**
   * One published figure.
   *
   * @param view the view that draws it, or to which the margin belongs
   * @param key its place in the table
   * @param threshold display threshold T
   * @param errorClass figures of one class have the same error distribution
   * @param sumOf rows of the least-squares answer that add up to it
   */
  record Node(String view, CellKey key, int threshold, String errorClass, List<Integer> sumOf) {}

  /** {@code parent = sum of parts}, as indices of {@link Tree#nodes()}. */
  record Split(int parent, List<Integer> parts) {}

  /** Collects figures in the order in which they are published. */
  static final class Builder {
    private final Block block;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Split> splits = new ArrayList<>();

    Builder(Block block) {
      this.block = block;
    }

    int cell(String view, CellKey key, String errorClass) {
      return add(view, key, errorClass, List.of(block.indexOf(view, key)));
    }

    int margin(String view, CellKey key, String errorClass, List<Integer> parts) {
      return add(
          view,
          key,
          errorClass,
          parts.stream().flatMap(part -> nodes.get(part).sumOf().stream()).toList());
    }

    Builder split(int parent, List<Integer> parts) {
      // The newest split goes first: a parent is added after its parts, and must get its number
      // before they do.
      splits.addFirst(new Split(parent, List.copyOf(parts)));
      return this;
    }

    Tree build() {
      return new Tree(List.copyOf(nodes), List.copyOf(splits));
    }

    private int add(String view, CellKey key, String errorClass, List<Integer> sumOf) {
      int threshold =
          block.views().stream()
              .filter(v -> v.name().equals(view))
              .findFirst()
              .orElseThrow()
              .threshold();
      nodes.add(new Node(view, key, threshold, errorClass, sumOf));
      return nodes.size() - 1;
    }
  }
}
