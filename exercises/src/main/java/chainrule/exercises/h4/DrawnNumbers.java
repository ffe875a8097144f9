package chainrule.exercises.h4;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Random numbers for the cases of homework 4: of both signs, none of them small. */
public final class DrawnNumbers {
  private DrawnNumbers() {}

  /** Draws a number between 0.2 and 1.4 in size. */
  public static double number(SplittableRandom random) {
    double size = random.nextDouble(.2, 1.4);
    return random.nextBoolean() ? size : -size;
  }

  /** Draws a vector of such numbers. */
  public static double[] vector(SplittableRandom random, int length) {
    double[] vector = new double[length];
    Arrays.setAll(vector, i -> number(random));
    return vector;
  }

  /** Draws a matrix of such numbers. */
  public static double[][] matrix(SplittableRandom random, int rows, int columns) {
    double[][] matrix = new double[rows][];
    Arrays.setAll(matrix, i -> vector(random, columns));
    return matrix;
  }

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
