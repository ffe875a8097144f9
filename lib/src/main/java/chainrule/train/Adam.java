package chainrule.train;

import java.util.List;

/**
 * Adaptive moments: momentum divided by a running root of the mean square, both without the bias of
 * their start at zero.
 *
 * <p>{@code m ← β₁m + (1 − β₁)g}, {@code s ← β₂s + (1 − β₂)g²}, {@code θ ← θ − ε m̂ / (√ŝ + 1e−8)}
 * with {@code m̂ = m/(1 − β₁ᵗ)} and {@code ŝ = s/(1 − β₂ᵗ)} in step t.
 *
 * @see "Kingma and Ba, Adam: a method for stochastic optimization (2015), algorithm 1"
 */
public final class Adam extends LearningRule {

  private static final double TINY = 1e-8;

  private final double beta1;
  private final double beta2;
  private final ParameterState means = new ParameterState("Adam");
  private final ParameterState squares = new ParameterState("Adam");
  private double start1 = 1; // β₁ᵗ
  private double start2 = 1; // β₂ᵗ

  /**
   * Creates the rule with β₁ = 0.9 and β₂ = 0.999.
   *
   * @param learningRate ε, positive, 0.001 in the paper
   */
  public Adam(double learningRate) {
    this(learningRate, 0.9, 0.999);
  }

  /**
   * Creates the rule.
   *
   * @param learningRate ε, positive
   * @param beta1 share of the mean kept at each step, from 0 to below 1
   * @param beta2 share of the mean square kept at each step, from 0 to below 1
   */
  public Adam(double learningRate, double beta1, double beta2) {
    super(learningRate);
    this.beta1 = RateValidation.requireShare("beta1", "β₁", beta1);
    this.beta2 = RateValidation.requireShare("beta2", "β₂", beta2);
  }

  @Override
  public void step(List<double[]> parameters, List<double[]> gradients) {
    start1 *= beta1;
    start2 *= beta2;
    double rate = learningRate() / (1 - start1);
    double scale = 1 / (1 - start2);
    for (int k = 0; k < parameters.size(); k++) {
      double[] theta = parameters.get(k);
      double[] gradient = gradients.get(k);
      double[] mean = means.of(k, theta.length);
      double[] square = squares.of(k, theta.length);
      for (int i = 0; i < theta.length; i++) {
        mean[i] = beta1 * mean[i] + (1 - beta1) * gradient[i];
        square[i] = beta2 * square[i] + (1 - beta2) * gradient[i] * gradient[i];
        theta[i] -= rate * mean[i] / (Math.sqrt(square[i] * scale) + TINY);
      }
    }
  }

  /** Returns the name, the learning rate and both shares. */
  @Override
  public String toString() {
    return "Adam, ε = " + learningRate() + ", β₁ = " + beta1 + ", β₂ = " + beta2;
  }
}
