package chainrule.train;

import java.util.List;

/**
 * Gradient descent with momentum, {@code Δθ(t) = −ε dE/dθ(t) + α Δθ(t−1)}.
 *
 * <p>In the 1986 paper t counts sweeps through the whole set, so train in one batch to follow it.
 * The last step is remembered: one object trains one network.
 *
 * @see "Rumelhart, Hinton and Williams, Learning representations by back-propagating errors (1986),
 *     eq. (9)"
 */
public final class Momentum extends LearningRule {

  private final double momentum;
  private final ParameterState lastSteps = new ParameterState("momentum");

  /**
   * Creates the rule.
   *
   * @param learningRate ε, positive
   * @param momentum α, from 0 to below 1
   */
  public Momentum(double learningRate, double momentum) {
    super(learningRate);
    this.momentum = RateValidation.requireShare("momentum", "α", momentum);
  }

  @Override
  public void step(List<double[]> parameters, List<double[]> gradients) {
    double rate = learningRate();
    for (int k = 0; k < parameters.size(); k++) {
      double[] theta = parameters.get(k);
      double[] gradient = gradients.get(k);
      double[] last = lastSteps.of(k, theta.length);
      for (int i = 0; i < theta.length; i++) {
        double step = momentum * last[i] - rate * gradient[i];
        last[i] = step;
        theta[i] += step;
      }
    }
  }

  /** Returns the name, the learning rate and the momentum. */
  @Override
  public String toString() {
    return "momentum, ε = " + learningRate() + ", α = " + momentum;
  }
}
