package chainrule.loss;

/** {@code ½(y − t)²}. */
final class SquaredError extends RowLoss {

  SquaredError(String name, boolean mean) {
    super(name, mean);
  }

  @Override
  double row(double[] y, double[] t, double[] g, int from, int to, double factor, LogSum logs) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      double difference = y[i] - t[i];
      sum += difference * difference;
      g[i] = factor * difference;
    }
    return sum / 2;
  }

  /** Every output ½, targets 0 or 1. */
  @Override
  double chance(int outputs) {
    return outputs / 8.0;
  }
}
