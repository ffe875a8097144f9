package chainrule.exercises.h0;

import java.util.SplittableRandom;

/**
 * Random numbers for cases: of both signs, away from 0, and multiples of 1/16, so that sums of a
 * few products are exact in any order.
 */
public final class ExactNumbers {
  private ExactNumbers() {}

  /** Returns a number in [−3, −0.25] or [0.25, 3]. */
  public static double number(SplittableRandom random) {
    double size = random.nextInt(4, 49) / 16.0;
    return random.nextBoolean() ? size : -size;
  }

  /** Returns n such numbers. */
  public static double[] vector(SplittableRandom random, int n) {
    double[] vector = new double[n];
    for (int i = 0; i < n; i++) {
      vector[i] = number(random);
    }
    return vector;
  }

  /** Returns rows of such numbers, shape [rows, columns]. */
  public static double[][] matrix(SplittableRandom random, int rows, int columns) {
    double[][] matrix = new double[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = vector(random, columns);
    }
    return matrix;
  }

  /** Returns m labels below K, in any order. */
  public static int[] labels(SplittableRandom random, int m, int K) {
    int[] labels = new int[m];
    for (int i = 0; i < m; i++) {
      labels[i] = random.nextInt(K);
    }
    return labels;
  }
}
