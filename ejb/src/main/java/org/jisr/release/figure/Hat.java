package org.jisr.release.figure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisr.release.noise.Epsilon;
import org.jisr.security.Sha256;
import org.ojalgo.matrix.decomposition.SingularValue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * The public matrix H that makes the tables of one block agree: the least-squares answer {@code z =
 * H y}, each view weighted by the precision of its noise. It follows from the view definitions
 * alone, before any report exists.
 *
 * <p>Its entries are kept as whole billionths. So {@code z} is exact in billionths of a report, the
 * same on every machine, and the hash of H names the method that was used.
 */
public final class Hat {
  /** Units of one report in {@link #apply}. */
  public static final long UNIT = 1_000_000_000L;

  private final Block block;
  private final long[][] entries;

  private Hat(Block block, long[][] entries) {
    this.block = block;
    this.entries = entries;
  }

  /** Computes H for a block. */
  public static Hat of(Block block) {
    List<CellKey> cells = block.cells();
    List<Block.Base> bases = block.bases();
    List<ViewDefinition> views = block.viewOfCells();
    double[] precision =
        views.stream().mapToDouble(v -> 1 / StrictMath.sqrt(variance(v.epsilon()))).toArray();
    R064Store weighted = R064Store.FACTORY.make(cells.size(), bases.size());
    for (int i = 0; i < cells.size(); i++) {
      for (int j = 0; j < bases.size(); j++) {
        weighted.set(i, j, block.covers(cells.get(i), bases.get(j)) ? precision[i] : 0);
      }
    }
    SingularValue<Double> decomposition = SingularValue.R064.make(weighted);
    decomposition.decompose(weighted);
    MatrixStore<Double> projection = weighted.multiply(decomposition.getInverse());
    long[][] entries = new long[cells.size()][cells.size()];
    for (int i = 0; i < entries.length; i++) {
      for (int j = 0; j < entries.length; j++) {
        entries[i][j] =
            StrictMath.round(projection.doubleValue(i, j) * precision[j] / precision[i] * UNIT);
      }
    }
    return new Hat(block, entries);
  }

  /**
   * Variance of the discrete Laplace noise of a view: {@code 2a/(1-a)^2} with {@code a =
   * exp(-epsilon)}.
   */
  static double variance(Epsilon epsilon) {
    double a = StrictMath.exp(-(double) epsilon.numerator() / epsilon.denominator());
    return 2 * a / ((1 - a) * (1 - a));
  }

  /**
   * The reconciled answers.
   *
   * @param noisy one whole number per cell of the block
   * @return one answer per cell, in billionths of a report
   */
  long[] apply(long[] noisy) {
    long[] answers = new long[entries.length];
    for (int i = 0; i < entries.length; i++) {
      for (int j = 0; j < noisy.length; j++) {
        answers[i] = Math.addExact(answers[i], Math.multiplyExact(entries[i][j], noisy[j]));
      }
    }
    return answers;
  }

  /** What one unit of noise in each drawn cell adds to a sum of answers. */
  double[] weights(List<Integer> rows) {
    double[] weights = new double[entries.length];
    for (int row : rows) {
      for (int j = 0; j < weights.length; j++) {
        weights[j] += (double) entries[row][j] / UNIT;
      }
    }
    return weights;
  }

  /**
   * Standard deviation of the error of a sum of answers, in reports; the same whatever was
   * reported.
   */
  double deviation(List<Integer> rows) {
    double[] weights = weights(rows);
    List<ViewDefinition> views = block.viewOfCells();
    double total = 0;
    for (int j = 0; j < weights.length; j++) {
      total += weights[j] * weights[j] * variance(views.get(j).epsilon());
    }
    return StrictMath.sqrt(total);
  }

  /**
   * SHA-256 of the definitions and of every entry: stored with the view, so that a change of method
   * is seen.
   */
  public byte[] sha256() {
    StringBuilder text = new StringBuilder("jisr-hat-v1\n").append(block.name()).append('\n');
    List<CellKey> cells = block.cells();
    List<ViewDefinition> views = block.viewOfCells();
    for (int i = 0; i < entries.length; i++) {
      text.append(views.get(i).name()).append(',').append(views.get(i).epsilon()).append(',');
      text.append(cells.get(i).code());
      for (long entry : entries[i]) {
        text.append(',').append(entry);
      }
      text.append('\n');
    }
    return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
