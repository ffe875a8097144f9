package chainrule.train;

/**
 * Gradient descent with momentum, {@code Δθ(t) = −ε dE/dθ(t) + α Δθ(t−1)}.
 *
 * <p>In the 1986 paper t counts sweeps through the whole set, so train in one batch to follow it.
 * The last step is remembered: one object trains one network.
 *
 * @see "Rumelhart, Hinton and Williams, Learning representations by back-propagating errors (1986),
 *     eq. (9)"
 */
public final class Momentum extends VelocityRule {

  /**
   * Creates the rule.
   *
   * @param learningRate ε, positive
   * @param momentum α, from 0 to below 1
   */
  public Momentum(double learningRate, double momentum) {
    super("momentum", learningRate, momentum);
  }

  @Override
  void move(double[] theta, double[] gradient, double[] velocity, double rate, double momentum) {
    for (int i = 0; i < theta.length; i++) {
      double step = momentum * velocity[i] - rate * gradient[i];
      velocity[i] = step;
      theta[i] += step;
    }
  }
}
