package chainrule.exercises.h7.lab;

import java.util.Arrays;

/** A network with its patterns: what it costs, and how steeply, for any parameters. */
public interface LabNet {
  /** Returns how many patterns there are. */
  int patterns();

  /** Returns targets of one output the other way round: 1 for 0 and 0 for 1. */
  static double[][] opposite(double[][] targets) {
    return Arrays.stream(targets).map(t -> new double[] {1 - t[0]}).toArray(double[][]::new);
  }

  /** Returns half the sum of the squared errors over all patterns. */
  double cost(double[] theta);

  /** Returns the gradient of one pattern's part of the cost. */
  double[] slope(double[] theta, int pattern);

  /** Returns the gradient of the cost. */
  default double[] slope(double[] theta) {
    double[] sum = new double[theta.length];
    for (int p = 0; p < patterns(); p++) {
      double[] one = slope(theta, p);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += one[i];
      }
    }
    return sum;
  }
}
