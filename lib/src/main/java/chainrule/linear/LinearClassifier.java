package chainrule.linear;

import chainrule.activation.Activation;
import chainrule.data.Labels;
import chainrule.loss.Loss;
import chainrule.loss.Regularizer;
import chainrule.math.Finite;
import chainrule.math.Matrix;
import chainrule.minimize.Minimizer;
import chainrule.minimize.Minimum;
import chainrule.minimize.Objective;
import chainrule.nn.Dense;
import chainrule.nn.Network;
import chainrule.train.GradientDescent;

/**
 * One score per class, {@code S = XW + b}; the largest wins.
 *
 * <p>Starts with all weights zero, when every class has the same score. Parameters are flattened as
 * W row by row, then b.
 */
public abstract sealed class LinearClassifier permits SoftmaxRegression, HingeClassifier {

  private final Network network;

  LinearClassifier(Loss loss, Regularizer regularizer, int inputs, int classes) {
    if (inputs < 1 || classes < 2) {
      throw new IllegalArgumentException(
          "inputs: "
              + inputs
              + ", classes: "
              + classes
              + "; expected at least one input and two classes");
    }
    this.network =
        new Network(loss, Dense.of(inputs, classes, Activation.LINEAR)).regularized(regularizer);
  }

  /** {@return W, shape [d, k], a copy} */
  public final Matrix weights() {
    return network.dense(1).weights().copy();
  }

  /** {@return b, one entry per class, a copy} */
  public final double[] bias() {
    return network.dense(1).bias().clone();
  }

  /**
   * Overwrites all parameters.
   *
   * @param parameters W row by row, then b, finite; not modified
   * @throws chainrule.math.ShapeException if there are not (d + 1)k of them
   */
  public final void setParameters(double... parameters) {
    Finite.require("parameters", parameters);
    network.setParameters(parameters);
  }

  /**
   * Returns the scores.
   *
   * @param inputs shape [m, d], finite; not modified
   * @return S, shape [m, k]
   */
  public final Matrix scores(Matrix inputs) {
    Finite.require("inputs", inputs);
    return network.forward(inputs).copy();
  }

  /**
   * Returns the class with the largest score of every example.
   *
   * @param inputs shape [m, d], finite; not modified
   * @return m labels, the first of equals
   */
  public final int[] predict(Matrix inputs) {
    return Labels.ofLargest(scores(inputs));
  }

  /**
   * Returns the share of examples whose class is predicted.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param labels m entries, 0 … k − 1; not modified
   * @return 0 … 1
   */
  public final double accuracy(Matrix inputs, int[] labels) {
    targets(inputs, labels);
    return Labels.accuracy(predict(inputs), labels);
  }

  /**
   * Returns the mean loss and the penalty.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param labels m entries, 0 … k − 1; not modified
   * @return at least 0
   */
  public final double loss(Matrix inputs, int[] labels) {
    return network.loss(inputs, targets(inputs, labels));
  }

  /**
   * Returns the gradient of {@link #loss}.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param labels m entries, 0 … k − 1; not modified
   * @return dL/dW row by row, then dL/db
   */
  public final double[] gradient(Matrix inputs, int[] labels) {
    network.backward(inputs, targets(inputs, labels));
    return network.gradient();
  }

  /**
   * Trains by gradient descent on all examples at once.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param labels m entries, 0 … k − 1; not modified
   * @param learningRate η, positive
   * @param epochs passes through the set, one step each
   * @return loss and parameters at the start and after every epoch
   */
  public final Descent train(Matrix inputs, int[] labels, double learningRate, int epochs) {
    Matrix targets = targets(inputs, labels);
    GradientDescent rule = new GradientDescent(learningRate);
    return Descent.record(
        epochs,
        network::parameters,
        () -> network.loss(inputs, targets),
        () -> rule.step(network, inputs, targets));
  }

  /**
   * Trains with a minimizer, from the parameters as they are.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param labels m entries, 0 … k − 1; not modified
   * @param minimizer how to go down
   * @return where it ended: the parameters are those
   */
  public final Minimum train(Matrix inputs, int[] labels, Minimizer minimizer) {
    Matrix targets = targets(inputs, labels);
    Minimum minimum =
        minimizer.minimize(Objective.of(network, inputs, targets), network.parameters());
    network.setParameters(minimum.theta());
    return minimum;
  }

  private Matrix targets(Matrix inputs, int[] labels) {
    Augmented.requireOneTargetPerRow(inputs, labels.length);
    Finite.require("inputs", inputs);
    return Labels.oneHot(labels, network.dense(1).outputs());
  }
}
