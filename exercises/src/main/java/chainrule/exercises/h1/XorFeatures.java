package chainrule.exercises.h1;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The features of the four corners, and whether some weights can tell the two classes of XOR apart.
 *
 * @param corners shape [4, k], finite, in the order 00, 01, 10, 11; not modified
 */
record XorFeatures(double[][] corners) {
  /** A gap above this is none that rounding made. */
  static final double SURE = 1e-6;

  private static final int HALVINGS = 120;

  /** Returns whether opposite corners have the same sum: no feature joins both inputs. */
  boolean sumsAgree() {
    return IntStream.range(0, corners[0].length)
        .allMatch(i -> isZero(corners[0][i] + corners[3][i] - corners[1][i] - corners[2][i]));
  }

  private boolean isZero(double gap) {
    double size = Arrays.stream(corners).flatMapToDouble(Arrays::stream).map(Math::abs).sum();
    return Math.abs(gap) <= 1e-12 * size;
  }

  /** Returns whether two corners of different classes have the same features. */
  boolean coincide() {
    return IntStream.of(0, 3)
        .anyMatch(
            n -> Arrays.equals(corners[n], corners[1]) || Arrays.equals(corners[n], corners[2]));
  }

  /**
   * Returns how far the line between the corners of class 0 is from that between the corners of
   * class 1, as a share of how far the corners are apart; 0 where they meet, and only then no plane
   * lies between.
   */
  double gap() {
    double size = IntStream.range(1, 4).mapToDouble(n -> distance(corners[0], corners[n])).sum();
    double gap = least(s -> least(t -> distance(between(0, 3, s), between(1, 2, t))));
    return gap <= SURE * SURE * size || size == 0 ? 0 : gap / size;
  }

  /** Returns the least value of a convex function between 0 and 1. */
  private static double least(DoubleUnaryOperator function) {
    double low = 0;
    double high = 1;
    for (int k = 0; k < HALVINGS; k++) {
      double third = (high - low) / 3;
      if (function.applyAsDouble(low + third) < function.applyAsDouble(high - third)) {
        high -= third;
      } else {
        low += third;
      }
    }
    return Math.min(
        function.applyAsDouble((low + high) / 2),
        Math.min(function.applyAsDouble(0), function.applyAsDouble(1)));
  }

  private double[] between(int from, int to, double share) {
    return IntStream.range(0, corners[from].length)
        .mapToDouble(i -> (1 - share) * corners[from][i] + share * corners[to][i])
        .toArray();
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(
        IntStream.range(0, one.length)
            .mapToDouble(i -> (one[i] - other[i]) * (one[i] - other[i]))
            .sum());
  }
}
