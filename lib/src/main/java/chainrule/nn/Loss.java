package chainrule.nn;

import chainrule.math.Matrix;

/**
 * How far the outputs of a network are from their targets.
 *
 * <p>The cross-entropies take scores (logits), so a network that uses one ends in a linear layer;
 * {@link #predictions} turns the scores into probabilities.
 */
public interface Loss {

  /** {@code Σ ½(y − t)² / m}: the mean over the m examples, summed over the outputs. */
  Loss HALF_SQUARED_ERROR = StandardLoss.HALF_SQUARED_ERROR;

  /** {@code Σ ½(y − t)²}: the sum over the examples, as in 1986. */
  Loss HALF_SQUARED_ERROR_SUM = StandardLoss.HALF_SQUARED_ERROR_SUM;

  /** Mean over the examples of {@code −t ln σ(z) − (1 − t) ln(1 − σ(z))}, in nats; t in [0, 1]. */
  Loss BINARY_CROSS_ENTROPY = StandardLoss.BINARY_CROSS_ENTROPY;

  /** Mean over the examples of {@code −Σ t ln softmax(z)}, in nats; each row of t sums to 1. */
  Loss SOFTMAX_CROSS_ENTROPY = StandardLoss.SOFTMAX_CROSS_ENTROPY;

  /**
   * Returns the loss.
   *
   * @param outputs shape [m, k], the last layer's outputs; not modified
   * @param targets shape [m, k]; not modified
   * @return at least 0
   * @throws chainrule.math.ShapeException if the shapes differ or there is no example
   */
  double value(Matrix outputs, Matrix targets);

  /**
   * Returns the loss and writes its gradient.
   *
   * @param outputs shape [m, k]; not modified
   * @param targets shape [m, k]; not modified
   * @param gradient shape [m, k]; overwritten with dL/d outputs
   * @return the loss
   * @throws chainrule.math.ShapeException if the shapes differ or there is no example
   */
  double valueAndGradient(Matrix outputs, Matrix targets, Matrix gradient);

  /**
   * Returns the gradient of the loss with respect to the outputs.
   *
   * @param outputs shape [m, k]; not modified
   * @param targets shape [m, k]; not modified
   * @return shape [m, k]
   * @throws chainrule.math.ShapeException if the shapes differ or there is no example
   */
  Matrix gradient(Matrix outputs, Matrix targets);

  /**
   * Returns what the outputs say: themselves, or the probabilities they are scores of.
   *
   * @param outputs shape [m, k]; not modified
   * @return shape [m, k], a copy
   */
  Matrix predictions(Matrix outputs);

  /** {@return whether the loss is a mean over the examples; otherwise it is a sum} */
  boolean isMean();
}
