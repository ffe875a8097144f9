package chainrule.train;

import chainrule.math.Matrix;
import chainrule.nn.Network;
import java.util.List;

/** Plain gradient descent, {@code θ ← θ − ε dE/dθ}. */
public final class GradientDescent extends LearningRule {

  /**
   * Creates the rule.
   *
   * @param learningRate ε, positive
   */
  public GradientDescent(double learningRate) {
    super(learningRate);
  }

  @Override
  public void step(List<double[]> parameters, List<double[]> gradients) {
    double rate = learningRate();
    for (int k = 0; k < parameters.size(); k++) {
      double[] theta = parameters.get(k);
      double[] gradient = gradients.get(k);
      for (int i = 0; i < theta.length; i++) {
        theta[i] -= rate * gradient[i];
      }
    }
  }

  @Override
  public double step(Network network, Matrix inputs, Matrix targets) {
    double loss = network.descend(inputs, targets, learningRate());
    network.afterStep();
    return loss;
  }

  /** Returns the name and the learning rate. */
  @Override
  public String toString() {
    return "gradient descent, ε = " + learningRate();
  }
}
