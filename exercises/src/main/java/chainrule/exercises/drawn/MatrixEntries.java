package chainrule.exercises.drawn;

import java.util.Arrays;

/** The entries of matrices, one after the other, and how far two matrices are apart. */
public final class MatrixEntries {
  private MatrixEntries() {}

  /** Returns the entries of a matrix, row by row. */
  public static double[] flat(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
  }

  /** Returns the largest difference of two matrices of one shape, entry by entry. */
  public static double distance(double[][] one, double[][] other) {
    double[] left = flat(one);
    double[] right = flat(other);
    double largest = 0;
    for (int i = 0; i < left.length; i++) {
      largest = Math.max(largest, Math.abs(left[i] - right[i]));
    }
    return largest;
  }
}
