package chainrule.loss;

/** {@code Σ t ln(t / y)} of outputs that are probabilities already. */
final class ProbabilityDivergence extends RowLoss {

  /**
   * What is below 0 by less than this share is so by rounding. More is not: outputs that do not sum
   * to 1, as when one of them is moved to measure a slope, may lie there.
   */
  private static final double ROUNDING = 0x1p-49;

  ProbabilityDivergence() {
    super("kl divergence of probabilities", true);
  }

  @Override
  double row(double[] y, double[] t, double[] g, int from, int to, double factor, LogSum logs) {
    requireDistribution(t, from, to);
    double sum = 0;
    double size = 0;
    for (int i = from; i < to; i++) {
      sum += t[i] == 0 ? 0 : t[i] * (Math.log(t[i]) - Math.log(y[i]));
      size += t[i] == 0 ? 0 : t[i] * (1 - Math.log(t[i]));
      g[i] = t[i] == 0 ? 0 : -factor * t[i] / y[i];
    }
    return sum < 0 && -sum <= ROUNDING * size ? 0 : sum;
  }

  @Override
  double chance(int outputs) {
    return Math.log(outputs);
  }
}
