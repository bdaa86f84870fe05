package org.jisr.release.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisr.release.noise.DiscreteLaplace;

/**
 * The method of the monthly block: rows in, published figures out. Stateless; one instance serves
 * the whole application. Counts and noise exist only inside {@link #draw} and are overwritten
 * before it returns.
 */
public final class MonthMethod {
  private final Block block = MonthBlock.block();
  private final Tree tree = MonthBlock.tree();
  private final Hat hat = Hat.of(block);
  private final Map<String, ErrorClass> errors =
      ErrorTable.of(block.name(), HexFormat.of().formatHex(hat.sha256()));

  private MonthMethod() {}

  /** The method in use; made once, at the first call. */
  public static MonthMethod current() {
    return Holder.CURRENT;
  }

  private static final class Holder {
    static final MonthMethod CURRENT = new MonthMethod();
  }

  /** The views and their domain. */
  public Block block() {
    return block;
  }

  /** Names the reconciliation that was used; stored with each view. */
  public byte[] hatSha256() {
    return hat.sha256();
  }

  /**
   * Counts, adds noise and reconciles. To be called once per period, inside the transaction that
   * holds its ledger rows: a second draw of the same rows would halve the protection.
   *
   * @param rows at most one per person, see {@link Bounding}
   */
  public List<ReleasedCell> draw(List<Row> rows, DiscreteLaplace noise) {
    long[] figures = block.count(rows);
    List<ViewDefinition> views = block.viewOfCells();
    for (int i = 0; i < figures.length; i++) {
      figures[i] += noise.draw(views.get(i).epsilon());
    }
    noise.forget();
    List<ReleasedCell> published = publish(figures);
    Arrays.fill(figures, 0);
    return published;
  }

  /** Post-processing alone: costs no privacy and reads nothing but noisy figures. */
  List<ReleasedCell> publish(long[] noisy) {
    long[] answers = hat.apply(noisy);
    List<Tree.Node> nodes = tree.nodes();
    long[] sums = nodes.stream().mapToLong(node -> sum(answers, node.sumOf())).toArray();
    long[] estimates = estimates(sums);
    Display[] displays = DisplayRules.decide(tree, estimates);
    List<ReleasedCell> cells = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      Tree.Node node = nodes.get(i);
      ErrorClass error = errorOf(node);
      cells.add(
          new ReleasedCell(
              node.view(),
              node.key(),
              Math.toIntExact(estimates[i]),
              Math.toIntExact(error.low(sums[i], estimates[i])),
              Math.toIntExact(error.high(sums[i], estimates[i])),
              displays[i]));
    }
    return cells;
  }

  /**
   * Whether a figure changed by more than chance and noise; asked only for figures of the same
   * place.
   */
  public Optional<Change> change(ReleasedCell before, ReleasedCell after) {
    return errorOf(nodeOf(after)).between(before.estimate(), after.estimate());
  }

  /** Upper end of the range behind "fewer than T"; the same for every such figure of a class. */
  public int highestBelow(ReleasedCell cell) {
    Tree.Node node = nodeOf(cell);
    return Math.toIntExact(errorOf(node).highestBelow(node.threshold()));
  }

  private long[] estimates(long[] sums) {
    List<Tree.Node> nodes = tree.nodes();
    long[] estimates = new long[sums.length];
    int root = tree.splits().getFirst().parent();
    estimates[root] = Math.max(0, Math.floorDiv(sums[root] + Hat.UNIT / 2, Hat.UNIT));
    for (Tree.Split split : tree.splits()) {
      List<Integer> parts = split.parts();
      long[] shares =
          WholeNumbers.share(
              estimates[split.parent()],
              parts.stream().mapToLong(part -> sums[part]).toArray(),
              parts.stream().map(part -> nodes.get(part).key().code()).toList());
      for (int i = 0; i < shares.length; i++) {
        estimates[parts.get(i)] = shares[i];
      }
    }
    return estimates;
  }

  private ErrorClass errorOf(Tree.Node node) {
    ErrorClass error = errors.get(node.errorClass());
    if (error == null) {
      throw new IllegalStateException("the error table lacks a class of figures");
    }
    return error;
  }

  private Tree.Node nodeOf(ReleasedCell cell) {
    return tree.nodes().stream()
        .filter(node -> node.view().equals(cell.view()) && node.key().equals(cell.key()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a figure of this block"));
  }

  private static long sum(long[] answers, List<Integer> rows) {
    return rows.stream().mapToLong(row -> answers[row]).sum();
  }
}
