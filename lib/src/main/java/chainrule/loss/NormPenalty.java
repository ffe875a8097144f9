package chainrule.loss;

/** {@code Σ (absolute |w| + square w²)}: L1, L2 and everything between. */
record NormPenalty(String name, double absolute, double square) implements Regularizer {

  static double require(String name, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          name + ": " + value + "; expected a finite number, at least 0");
    }
    return value;
  }

  @Override
  public double penalty(double[] weights) {
    double absolutes = 0;
    double squares = 0;
    for (double w : weights) {
      absolutes += Math.abs(w);
      squares += w * w;
    }
    return absolute * absolutes + square * squares;
  }

  @Override
  public void addGradient(double[] weights, double[] gradient) {
    for (int i = 0; i < weights.length; i++) {
      gradient[i] += absolute * Math.signum(weights[i]) + 2 * square * weights[i];
    }
  }

  @Override
  public void afterStep(double[] weights) {}

  @Override
  public String toString() {
    return name;
  }
}
