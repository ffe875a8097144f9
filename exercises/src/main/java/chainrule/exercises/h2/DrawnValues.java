package chainrule.exercises.h2;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Random numbers of both signs for cases, away from 0, and distributions made of some. */
public final class DrawnValues {
  private DrawnValues() {}

  /** Returns a number in [−2, −0.25] or [0.25, 2], a multiple of 1/16. */
  public static double number(SplittableRandom random) {
    double size = random.nextInt(4, 33) / 16.0;
    return random.nextBoolean() ? size : -size;
  }

  /** Returns a vector of n such numbers. */
  public static double[] vector(SplittableRandom random, int n) {
    double[] vector = new double[n];
    Arrays.setAll(vector, i -> number(random));
    return vector;
  }

  /** Returns a matrix of such numbers, shape [m, n]. */
  public static double[][] matrix(SplittableRandom random, int m, int n) {
    double[][] matrix = new double[m][];
    Arrays.setAll(matrix, i -> vector(random, n));
    return matrix;
  }

  /** Returns n positive numbers that sum to 1. */
  public static double[] distribution(SplittableRandom random, int n) {
    double[] parts = random.doubles(n, 0.2, 1).toArray();
    double sum = Arrays.stream(parts).sum();
    return Arrays.stream(parts).map(part -> part / sum).toArray();
  }

  /** Returns a 1 among n − 1 zeros. */
  public static double[] oneHot(int n, int at) {
    double[] vector = new double[n];
    vector[at] = 1;
    return vector;
  }
}
