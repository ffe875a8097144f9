package chainrule.train;

import chainrule.math.Matrix;
import chainrule.nn.Network;
import java.util.List;

/** A rule that moves parameters against their gradient. */
@FunctionalInterface
public interface Optimizer {

  /**
   * Makes one step.
   *
   * @param parameters modified
   * @param gradients the same number of arrays of the same lengths; not modified
   */
  void step(List<double[]> parameters, List<double[]> gradients);

  /**
   * Makes one step on a batch: backward, then {@link #step(List, List)}, then what the regularizer
   * does after it.
   *
   * @param network trained in place
   * @param inputs shape [m, d], at least one row; not modified
   * @param targets shape [m, k]; not modified
   * @return the loss before the step
   */
  default double step(Network network, Matrix inputs, Matrix targets) {
    double loss = network.backward(inputs, targets);
    step(network.parameterArrays(), network.gradientArrays());
    network.afterStep();
    return loss;
  }
}
