package chainrule.nn;

import chainrule.math.Matrix;

/** {@code −Σ t ln softmax(z)}, from the scores z, for targets that sum to 1. */
class SoftmaxCrossEntropy extends RowLoss {

  SoftmaxCrossEntropy(String name) {
    super(name, true);
  }

  /**
   * {@code Σ t (max − z) + ln Σ e^(z − max)}: no term overflows, and a sure hit keeps its digits.
   */
  @Override
  double row(double[] z, double[] t, double[] g, int from, int to, double factor) {
    requireDistribution(t, from, to);
    int largest = Softmax.largest(z, from, to);
    double logSum = Softmax.row(z, g, from, to, largest);
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += t[i] * ((z[largest] - z[i]) + logSum);
      g[i] = factor * (g[i] - t[i]);
    }
    return sum;
  }

  @Override
  public final Matrix predictions(Matrix outputs) {
    return Softmax.of(outputs);
  }

  @Override
  public final double atChance(int outputs) {
    return Math.log(outputs);
  }
}
