package chainrule.exercises.h1;

import chainrule.exercises.drawn.DrawnNumbers;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A data set that some weights separate with a margin.
 *
 * @param X shape [m, d], multiples of 1/16
 * @param t shape [m], both classes occur
 * @param teacher shape [d + 1], weights that separate it, the bias first
 */
public record SeparableData(double[][] X, int[] t, double[] teacher) {
  private static final double LEAST = 0.75;

  /**
   * Draws a data set.
   *
   * @param random where it comes from
   * @param m cases, at least 2
   * @param d inputs, at least 1
   */
  public static SeparableData draw(SplittableRandom random, int m, int d) {
    double[] teacher = teacher(random, d);
    double[][] X = new double[m][];
    int[] t = new int[m];
    for (int n = 0; n < m; n++) {
      t[n] = random.nextInt(2);
      if (n < 2) {
        t[n] = 1 - n;
      }
      X[n] = caseOf(random, teacher, t[n]);
    }
    return new SeparableData(X, t, teacher);
  }

  /** Draws weights whose boundary has much room for cases on either side. */
  private static double[] teacher(SplittableRandom random, int d) {
    while (true) {
      double[] teacher = DrawnNumbers.SIXTEENTHS.vector(random, d + 1);
      teacher[0] /= 2;
      double reach = Arrays.stream(teacher).skip(1).map(Math::abs).sum();
      if (reach >= LEAST + Math.abs(teacher[0])) {
        return teacher;
      }
    }
  }

  /** Draws until a case lies on the wanted side, far enough from the boundary. */
  private static double[] caseOf(SplittableRandom random, double[] teacher, int t) {
    while (true) {
      double[] x = DrawnNumbers.SIXTEENTHS.vector(random, teacher.length - 1);
      double z = teacher[0];
      for (int i = 0; i < x.length; i++) {
        z += teacher[i + 1] * x[i];
      }
      if ((2 * t - 1) * z >= LEAST) {
        return x;
      }
    }
  }
}
