package chainrule.train;

import java.util.ArrayList;
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
public final class Momentum implements Optimizer {

  private final double learningRate;
  private final double momentum;
  private final List<double[]> lastSteps = new ArrayList<>();

  /**
   * Creates the rule.
   *
   * @param learningRate ε, positive
   * @param momentum α, from 0 to below 1
   */
  public Momentum(double learningRate, double momentum) {
    this.learningRate = Rates.requirePositive("learning rate", learningRate);
    if (!(momentum >= 0 && momentum < 1)) {
      throw new IllegalArgumentException("momentum: " + momentum + "; expected 0 ≤ α < 1");
    }
    this.momentum = momentum;
  }

  @Override
  public void step(List<double[]> parameters, List<double[]> gradients) {
    for (int k = 0; k < parameters.size(); k++) {
      double[] theta = parameters.get(k);
      double[] gradient = gradients.get(k);
      double[] last = lastStep(k, theta.length);
      for (int i = 0; i < theta.length; i++) {
        double step = momentum * last[i] - learningRate * gradient[i];
        last[i] = step;
        theta[i] += step;
      }
    }
  }

  /** Returns the name, the learning rate and the momentum. */
  @Override
  public String toString() {
    return "momentum, ε = " + learningRate + ", α = " + momentum;
  }

  private double[] lastStep(int k, int length) {
    if (k == lastSteps.size()) {
      lastSteps.add(new double[length]);
    }
    if (lastSteps.get(k).length != length) {
      throw new IllegalStateException(
          "momentum: remembers "
              + lastSteps.get(k).length
              + " entries in array "
              + k
              + ", got "
              + length
              + "; expected one object per network");
    }
    return lastSteps.get(k);
  }
}
