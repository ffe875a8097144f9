package chainrule.train;

import java.util.List;

/**
 * Nesterov's momentum: the gradient is taken where the momentum is about to lead.
 *
 * <p>{@code v ← αv − ε dE/dθ}, {@code θ ← θ + αv − ε dE/dθ}, where θ, the parameters of the
 * network, is the point looked ahead to.
 *
 * @see "Sutskever, Martens, Dahl and Hinton, On the importance of initialization and momentum in
 *     deep learning (2013); Bengio, Boulanger-Lewandowski and Pascanu, Advances in optimizing
 *     recurrent networks (2013), eq. (7)"
 */
public final class Nesterov extends LearningRule {

  private final double momentum;
  private final ParameterState velocities = new ParameterState("Nesterov");

  /**
   * Creates the rule.
   *
   * @param learningRate ε, positive
   * @param momentum α, from 0 to below 1
   */
  public Nesterov(double learningRate, double momentum) {
    super(learningRate);
    this.momentum = RateValidation.requireShare("momentum", "α", momentum);
  }

  @Override
  public void step(List<double[]> parameters, List<double[]> gradients) {
    double rate = learningRate();
    for (int k = 0; k < parameters.size(); k++) {
      double[] theta = parameters.get(k);
      double[] gradient = gradients.get(k);
      double[] velocity = velocities.of(k, theta.length);
      for (int i = 0; i < theta.length; i++) {
        double downhill = -rate * gradient[i];
        velocity[i] = momentum * velocity[i] + downhill;
        theta[i] += momentum * velocity[i] + downhill;
      }
    }
  }

  /** Returns the name, the learning rate and the momentum. */
  @Override
  public String toString() {
    return "Nesterov, ε = " + learningRate() + ", α = " + momentum;
  }
}
