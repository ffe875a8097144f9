package chainrule.train;

import java.util.List;

/**
 * Gradients divided by a running root of their mean square.
 *
 * <p>{@code s ← ρs + (1 − ρ)g²}, {@code θ ← θ − ε g / (√s + 1e−8)} with {@code g = dE/dθ}.
 *
 * @see "Hinton, Neural networks for machine learning, lecture 6 (2012)"
 */
public final class RmsProp extends LearningRule {

  private static final double TINY = 1e-8;

  private final double kept;
  private final ParameterState squares = new ParameterState("RMSProp");

  /**
   * Creates the rule with ρ = 0.9.
   *
   * @param learningRate ε, positive
   */
  public RmsProp(double learningRate) {
    this(learningRate, 0.9);
  }

  /**
   * Creates the rule.
   *
   * @param learningRate ε, positive
   * @param kept ρ, the share of the mean square kept at each step, from 0 to below 1
   */
  public RmsProp(double learningRate, double kept) {
    super(learningRate);
    this.kept = RateValidation.requireShare("kept", "ρ", kept);
  }

  @Override
  public void step(List<double[]> parameters, List<double[]> gradients) {
    double rate = learningRate();
    for (int k = 0; k < parameters.size(); k++) {
      double[] theta = parameters.get(k);
      double[] gradient = gradients.get(k);
      double[] mean = squares.of(k, theta.length);
      for (int i = 0; i < theta.length; i++) {
        mean[i] = kept * mean[i] + (1 - kept) * gradient[i] * gradient[i];
        theta[i] -= rate * gradient[i] / (Math.sqrt(mean[i]) + TINY);
      }
    }
  }

  /** Returns the name, the learning rate and ρ. */
  @Override
  public String toString() {
    return "RMSProp, ε = " + learningRate() + ", ρ = " + kept;
  }
}
