package chainrule.exercises.drawn;

import chainrule.math.Vectors;

/** How far two matrices are apart. */
public final class MatrixDistance {
  private MatrixDistance() {}

  /** Returns the largest difference of two matrices of one shape, entry by entry. */
  public static double of(double[][] one, double[][] other) {
    double[] left = Vectors.concat(one);
    double[] right = Vectors.concat(other);
    double largest = 0;
    for (int i = 0; i < left.length; i++) {
      largest = Math.max(largest, Math.abs(left[i] - right[i]));
    }
    return largest;
  }
}
