package chainrule.exercises.h4;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Random numbers for the cases of homework 4: of both signs, none of them small; and matrices of
 * them.
 */
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

  /**
   * A few numbers that say how many weights were drawn, for the checks of Q3.
   *
   * @param mean their mean
   * @param deviation their standard deviation
   * @param largest the largest one in size
   * @param distinct how many different ones there are
   * @param count how many there are
   */
  public record Statistics(double mean, double deviation, double largest, int distinct, int count) {
    /** Returns the statistics of weights, of a few at least. */
    public static Statistics of(double[][] weights) {
      double[] all = Arrays.stream(flat(weights)).map(w -> w + 0.0).toArray();
      double mean = Arrays.stream(all).average().orElse(Double.NaN);
      double variance =
          Arrays.stream(all).map(w -> (w - mean) * (w - mean)).average().orElse(Double.NaN);
      double largest = Arrays.stream(all).map(Math::abs).max().orElse(Double.NaN);
      int distinct = (int) Arrays.stream(all).distinct().count();
      return new Statistics(mean, Math.sqrt(variance), largest, distinct, all.length);
    }

    /** Returns whether the mean is as near to 0 as five standard errors. */
    public boolean isCentred(double wanted) {
      return Math.abs(mean) <= 5 * wanted / Math.sqrt(count);
    }

    /** Returns whether the deviation is within 5 % of a wanted one. */
    public boolean spreadsAs(double wanted) {
      return Math.abs(deviation / wanted - 1) <= .05;
    }
  }
}
