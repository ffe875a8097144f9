package chainrule.linear;

import chainrule.activation.Softmax;
import chainrule.loss.Loss;
import chainrule.loss.Regularizer;
import chainrule.math.Matrix;

/**
 * Softmax (multinomial logistic) regression: scores become probabilities, {@code p = softmax(xW +
 * b)}, trained on their cross-entropy.
 */
public final class SoftmaxRegression extends LinearClassifier {

  /**
   * Creates a classifier without a penalty.
   *
   * @param inputs d, at least 1
   * @param classes k, at least 2
   */
  public SoftmaxRegression(int inputs, int classes) {
    this(inputs, classes, Regularizer.NONE);
  }

  /**
   * Creates a classifier.
   *
   * @param inputs d, at least 1
   * @param classes k, at least 2
   * @param regularizer of the weights, not of the biases
   */
  public SoftmaxRegression(int inputs, int classes, Regularizer regularizer) {
    super(Loss.SOFTMAX_CROSS_ENTROPY, regularizer, inputs, classes);
  }

  /**
   * Returns the probabilities of the classes.
   *
   * @param inputs shape [m, d]; not modified
   * @return shape [m, k], rows sum to 1
   */
  public Matrix probabilities(Matrix inputs) {
    return Softmax.of(scores(inputs));
  }
}
