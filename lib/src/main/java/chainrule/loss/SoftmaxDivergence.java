package chainrule.loss;

import chainrule.math.Matrix;

/** {@code Σ t ln(t / softmax(z))}: the cross-entropy less the entropy of the targets. */
final class SoftmaxDivergence extends SoftmaxCrossEntropy {

  SoftmaxDivergence() {
    super("kl divergence");
  }

  @Override
  double row(double[] z, double[] t, double[] g, int from, int to, double factor, LogSum logs) {
    double sum = super.row(z, t, g, from, to, factor, logs);
    for (int i = from; i < to; i++) {
      sum -= surprise(t[i]);
    }
    return sum;
  }

  /** A divergence between distributions; the rows share their logarithms, so this holds of all. */
  @Override
  double least() {
    return 0;
  }

  public @Override void columns(Matrix z, Matrix t, double[] scratch, double[] losses) {
    super.columns(z, t, scratch, losses);
    for (int i = 0; i < t.values().length; i++) {
      losses[i % losses.length] -= surprise(t.values()[i]);
    }
    for (int column = 0; column < losses.length; column++) {
      losses[column] = Math.max(0, losses[column]);
    }
  }

  private static double surprise(double t) {
    return t == 0 ? 0 : -t * Math.log(t);
  }
}
