package chainrule.train;

import java.util.List;

/**
 * A learning rate per parameter that only ever falls.
 *
 * <p>{@code s ← s + g²}, {@code θ ← θ − ε g / (√s + 1e−10)} with {@code g = dE/dθ}.
 *
 * @see "Duchi, Hazan and Singer, Adaptive subgradient methods for online learning and stochastic
 *     optimization (2011)"
 */
public final class AdaGrad extends LearningRule {

  private static final double TINY = 1e-10;

  private final ParameterState squares = new ParameterState("AdaGrad");

  /**
   * Creates the rule.
   *
   * @param learningRate ε, positive: the first step of every parameter is that long
   */
  public AdaGrad(double learningRate) {
    super(learningRate);
  }

  @Override
  public void step(List<double[]> parameters, List<double[]> gradients) {
    double rate = learningRate();
    for (int k = 0; k < parameters.size(); k++) {
      double[] theta = parameters.get(k);
      double[] gradient = gradients.get(k);
      double[] sum = squares.of(k, theta.length);
      for (int i = 0; i < theta.length; i++) {
        sum[i] += gradient[i] * gradient[i];
        theta[i] -= rate * gradient[i] / (Math.sqrt(sum[i]) + TINY);
      }
    }
  }

  /** Returns the name and the learning rate. */
  @Override
  public String toString() {
    return "AdaGrad, ε = " + learningRate();
  }
}
