package chainrule.exercises.h7.lab;

/** A network with its patterns: what it costs, and how steeply, for any parameters. */
public interface LabNet {
  /** Returns how many patterns there are. */
  int patterns();

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
