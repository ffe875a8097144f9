package chainrule.loss;

import chainrule.activation.Activation;
import chainrule.math.Matrix;

/** {@code −t ln σ(z) − (1 − t) ln(1 − σ(z))}, every output a question of its own. */
final class BinaryCrossEntropy extends RowLoss {

  BinaryCrossEntropy() {
    super("binary cross entropy", true);
  }

  /**
   * {@code max(z, 0) − tz + ln(1 + e^−|z|)}, which neither overflows nor takes ln 0; the gradient
   * {@code σ(z) − t} is taken from the end where σ is small, so that nothing cancels.
   */
  @Override
  double row(double[] z, double[] t, double[] g, int from, int to, double factor, LogSum logs) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      if (!(t[i] >= 0 && t[i] <= 1)) {
        throw badRow(t, from, to, "numbers from 0 to 1");
      }
      double e = Math.exp(-Math.abs(z[i]));
      double tail = e / (1 + e);
      sum += Math.max(z[i], 0) - t[i] * z[i];
      logs.add(e);
      g[i] = factor * (z[i] >= 0 ? (1 - t[i]) - tail : tail - t[i]);
    }
    return sum;
  }

  @Override
  public Matrix predictions(Matrix outputs) {
    return outputs.map(Activation.SIGMOID::value);
  }

  @Override
  double chance(int outputs) {
    return outputs * Math.log(2);
  }
}
