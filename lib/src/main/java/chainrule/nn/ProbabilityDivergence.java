package chainrule.nn;

/** {@code Σ t ln(t / y)} of outputs that are probabilities already. */
final class ProbabilityDivergence extends RowLoss {

  ProbabilityDivergence() {
    super("kl divergence of probabilities", true);
  }

  @Override
  double row(double[] y, double[] t, double[] g, int from, int to, double factor, LogSum logs) {
    requireDistribution(t, from, to);
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += t[i] == 0 ? 0 : t[i] * (Math.log(t[i]) - Math.log(y[i]));
      g[i] = t[i] == 0 ? 0 : -factor * t[i] / y[i];
    }
    return sum;
  }

  @Override
  double chance(int outputs) {
    return Math.log(outputs);
  }
}
