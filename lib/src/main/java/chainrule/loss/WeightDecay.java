package chainrule.loss;

/** Shrinks weights by a fixed share after every step. */
record WeightDecay(double share) implements Regularizer {

  WeightDecay {
    if (!(share >= 0 && share < 1)) {
      throw new IllegalArgumentException("share: " + share + "; expected 0 ≤ share < 1");
    }
  }

  @Override
  public double penalty(double[] weights) {
    return 0;
  }

  @Override
  public void addGradient(double[] weights, double[] gradient) {}

  @Override
  public void afterStep(double[] weights) {
    double kept = 1 - share;
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= kept;
    }
  }

  @Override
  public String toString() {
    return "decay of " + share + " after every step";
  }
}
