package org.jisr.release.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jisr.release.noise.Epsilon;

/**
 * Makes the public error table: draws the noise of a block many times from an ordinary generator
 * with a published seed, and takes the quantiles of the reconciled error per class. It sees no
 * report and makes no released noise.
 */
final class PublicErrors {
  /** Published with the table. */
  static final long SEED = 20_261_110L;

  static final int DRAWS = 200_000;

  private final Block block;
  private final Tree tree;
  private final Hat hat;

  PublicErrors(Block block, Tree tree, Hat hat) {
    this.block = block;
    this.tree = tree;
    this.hat = hat;
  }

  /** One entry per class, in the order in which the classes first appear in the tree. */
  List<ErrorClass> measure(long seed, int draws) {
    List<Tree.Node> samples = new ArrayList<>();
    for (Tree.Node node : tree.nodes()) {
      if (samples.stream().noneMatch(sample -> sample.errorClass().equals(node.errorClass()))) {
        samples.add(node);
      }
    }
    List<double[]> weights = samples.stream().map(node -> hat.weights(node.sumOf())).toList();
    double[][] errors = new double[samples.size()][draws];
    SplittableRandom random = new SplittableRandom(seed);
    List<Epsilon> epsilons = block.viewOfCells().stream().map(ViewDefinition::epsilon).toList();
    for (int draw = 0; draw < draws; draw++) {
      long[] noise = epsilons.stream().mapToLong(epsilon -> laplace(random, epsilon)).toArray();
      for (int i = 0; i < errors.length; i++) {
        errors[i][draw] = product(weights.get(i), noise);
      }
    }
    List<ErrorClass> classes = new ArrayList<>();
    for (int i = 0; i < errors.length; i++) {
      Arrays.sort(errors[i]);
      Tree.Node node = samples.get(i);
      classes.add(
          new ErrorClass(
              node.errorClass(),
              StrictMath.round(1000 * errors[i][draws / 20]),
              StrictMath.round(1000 * errors[i][draws - 1 - draws / 20]),
              StrictMath.round(1000 * hat.deviation(node.sumOf()))));
    }
    return classes;
  }

  /** The difference of two geometric numbers is discrete Laplace. */
  private static long laplace(SplittableRandom random, Epsilon epsilon) {
    double rate = (double) epsilon.numerator() / epsilon.denominator();
    long above = geometric(random, rate);
    long below = geometric(random, rate);
    return above - below;
  }

  private static long geometric(SplittableRandom random, double rate) {
    return (long) StrictMath.floor(-StrictMath.log(1 - random.nextDouble()) / rate);
  }

  private static double product(double[] weights, long[] noise) {
    double sum = 0;
    for (int i = 0; i < noise.length; i++) {
      sum += weights[i] * noise[i];
    }
    return sum;
  }
}
