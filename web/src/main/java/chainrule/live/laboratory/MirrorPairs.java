package chainrule.live.laboratory;

import chainrule.math.Matrix;
import chainrule.math.Vectors;
import java.util.Arrays;

/**
 * The weights from the bits of a pattern into a unit, pair by pair about the middle of the pattern,
 * the outermost first.
 *
 * <p>A unit whose pairs have opposite signs gets 0 from every symmetric pattern; if the sizes are 1
 * : 2 : 4 in some order, from no other.
 */
final class MirrorPairs {

  private static final double SHARE = 0.05;
  private static final double NEAR = 0.15;

  private final double[] weights;

  private MirrorPairs(double[] weights) {
    this.weights = weights;
  }

  /** Takes a unit's weights: a column of a matrix [bits, units]; not modified. */
  static MirrorPairs of(Matrix weights, int unit) {
    return new MirrorPairs(weights.columnAt(unit));
  }

  /** Returns half the difference of each pair, with its sign. */
  private double[] differences() {
    int last = weights.length - 1;
    return Vectors.of(weights.length / 2, i -> (weights[i] - weights[last - i]) / 2);
  }

  /** Returns the sizes of the pairs, the smallest as 1; zeros if a pair has no size. */
  double[] ratios() {
    double[] sizes = Vectors.map(differences(), Math::abs);
    double smallest = Arrays.stream(sizes).min().orElse(0);
    return Vectors.map(sizes, size -> smallest > 0 ? size / smallest : 0);
  }

  /** Says whether the weights of every pair are opposite, to a twentieth of the largest weight. */
  boolean areOpposite() {
    double most = SHARE * Vectors.largest(weights);
    int last = weights.length - 1;
    boolean opposite = most > 0;
    for (int i = 0; i < weights.length / 2; i++) {
      opposite &= Math.abs(weights[i] + weights[last - i]) < most;
    }
    return opposite;
  }

  /** Says whether each pair has the other sign than that of another unit. */
  boolean areTurnedRound(MirrorPairs other) {
    double[] here = differences();
    double[] there = other.differences();
    boolean turned = true;
    for (int i = 0; i < here.length; i++) {
      turned &= here[i] * there[i] < 0;
    }
    return turned;
  }

  /** Says whether the sizes, in some order, are as 1 to these, each to 15 percent. */
  boolean areNear(double middle, double largest) {
    double[] ratios = ratios();
    Arrays.sort(ratios);
    return isNear(ratios[1], middle) && isNear(ratios[2], largest);
  }

  private static boolean isNear(double found, double expected) {
    return Math.abs(found - expected) < NEAR * expected;
  }
}
