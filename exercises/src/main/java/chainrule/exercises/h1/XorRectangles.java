package chainrule.exercises.h1;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What the features of the corners of three rectangles say of a feature map as a whole. */
final class XorRectangles {
  private XorRectangles() {}

  /**
   * Returns whether each feature is a sum of one of x₁ and one of x₂, as far as these tell.
   *
   * @param features shape [12, k], the corners of one rectangle after the other; not modified
   */
  static boolean ofOneInputEach(double[][] features) {
    return Arrays.stream(features).allMatch(row -> row.length == features[0].length)
        && IntStream.range(0, 3)
            .allMatch(
                r -> new XorFeatures(Arrays.copyOfRange(features, 4 * r, 4 * r + 4)).sumsAgree());
  }

  /**
   * Returns whether each feature has one slope along either input, as far as these tell.
   *
   * @param features shape [12, k], the corners of one rectangle after the other; not modified
   * @param sides the two values of x₁ and the two of x₂ of each rectangle; not modified
   */
  static boolean linear(double[][] features, double[][] sides) {
    double[][] slopes = new double[6][];
    for (int k = 0; k < 6; k++) {
      int r = k / 2;
      int far = 4 * r + (k % 2 == 0 ? 2 : 1);
      double step = sides[r][k % 2 == 0 ? 1 : 3] - sides[r][k % 2 == 0 ? 0 : 2];
      double[] from = features[4 * r];
      double[] to = features[far];
      slopes[k] =
          IntStream.range(0, from.length).mapToDouble(i -> (to[i] - from[i]) / step).toArray();
    }
    return IntStream.range(2, 6).allMatch(k -> near(slopes[k], slopes[k % 2]));
  }

  private static boolean near(double[] one, double[] other) {
    return one.length == other.length
        && IntStream.range(0, one.length).allMatch(i -> Math.abs(one[i] - other[i]) <= 1e-9);
  }
}
