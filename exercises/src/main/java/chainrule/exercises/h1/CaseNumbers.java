package chainrule.exercises.h1;

import java.util.SplittableRandom;

/**
 * Random numbers for cases: of both signs, away from 0, and multiples of 1/16, so that sums and
 * products of a few of them are exact in any order.
 */
public final class CaseNumbers {
  private CaseNumbers() {}

  /** Returns a number in [−2, −0.25] or [0.25, 2]. */
  public static double number(SplittableRandom random) {
    double size = random.nextInt(4, 33) / 16.0;
    return random.nextBoolean() ? size : -size;
  }

  /** Returns a vector of n such numbers. */
  public static double[] vector(SplittableRandom random, int n) {
    double[] vector = new double[n];
    for (int i = 0; i < n; i++) {
      vector[i] = number(random);
    }
    return vector;
  }

  /** Returns a vector of n numbers a third as large, which do not saturate a sigmoid. */
  public static double[] mild(SplittableRandom random, int n) {
    double[] vector = vector(random, n);
    for (int i = 0; i < n; i++) {
      vector[i] /= 3;
    }
    return vector;
  }

  /** Returns a matrix of numbers as {@link #number} gives, shape [m, d]. */
  public static double[][] matrix(SplittableRandom random, int m, int d) {
    double[][] matrix = new double[m][];
    for (int i = 0; i < m; i++) {
      matrix[i] = vector(random, d);
    }
    return matrix;
  }

  /** Returns m classes, 0 and 1 in turn, so that both occur. */
  public static int[] classes(int m) {
    int[] classes = new int[m];
    for (int i = 0; i < m; i++) {
      classes[i] = (i + 1) % 2;
    }
    return classes;
  }
}
