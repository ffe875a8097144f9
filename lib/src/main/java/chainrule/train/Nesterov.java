package chainrule.train;

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
public final class Nesterov extends VelocityRule {

  /**
   * Creates the rule.
   *
   * @param learningRate ε, positive
   * @param momentum α, from 0 to below 1
   */
  public Nesterov(double learningRate, double momentum) {
    super("Nesterov", learningRate, momentum);
  }

  @Override
  void move(double[] theta, double[] gradient, double[] velocity, double rate, double momentum) {
    for (int i = 0; i < theta.length; i++) {
      double downhill = -rate * gradient[i];
      velocity[i] = momentum * velocity[i] + downhill;
      theta[i] += momentum * velocity[i] + downhill;
    }
  }
}
