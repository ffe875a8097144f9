package chainrule.minimize;

import chainrule.math.Finite;
import chainrule.math.Matrix;
import chainrule.nn.Network;
import chainrule.nn.NetworkState;

/** A function to be made small, with its gradient: what every {@link Minimizer} asks for. */
@FunctionalInterface
public interface Objective {

  /**
   * Evaluates the function.
   *
   * @param theta one entry per parameter; not to be modified
   * @return the cost and its gradient, an array that the function does not write to again
   */
  CostGradient at(double[] theta);

  /**
   * Returns the loss of a network on a whole set as a function of its parameters.
   *
   * <p>Of a network that learns, batch normalisation takes the set's own mean and variance. Its
   * running ones stay as they were: a search tries points that it does not keep.
   *
   * @param network its parameters are overwritten by every evaluation
   * @param inputs shape [m, d], at least one row, finite; not modified
   * @param targets shape [m, k], finite; not modified
   * @return the objective; its θ is in the order of {@link Network#parameters()}
   * @throws IllegalArgumentException if an input or a target is not finite
   */
  static Objective of(Network network, Matrix inputs, Matrix targets) {
    Finite.require("inputs", inputs);
    Finite.require("targets", targets);
    NetworkState running = network.stateSnapshot();
    return theta -> {
      network.setParameters(theta);
      running.take();
      try {
        double cost = network.backward(inputs, targets);
        return new CostGradient(cost, network.gradient());
      } finally {
        running.restore();
      }
    };
  }
}
