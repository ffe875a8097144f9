package chainrule.loss;

import chainrule.math.Matrix;

/**
 * How far the outputs of a network are from their targets.
 *
 * <p>The cross-entropies take scores (logits), so a network that uses one ends in a linear layer;
 * {@link #predictions} turns the scores into probabilities.
 */
public interface Loss {

  /** {@code Σ ½(y − t)² / m}: the mean over the m examples, summed over the outputs. */
  Loss HALF_SQUARED_ERROR = new SquaredError("half squared error", true);

  /** {@code Σ ½(y − t)²}: the sum over the examples, as in 1986. */
  Loss HALF_SQUARED_ERROR_SUM = new SquaredError("half squared error sum", false);

  /** Mean over the examples of {@code −t ln σ(z) − (1 − t) ln(1 − σ(z))}, in nats; t in [0, 1]. */
  Loss BINARY_CROSS_ENTROPY = new BinaryCrossEntropy();

  /** Mean over the examples of {@code −Σ t ln softmax(z)}, in nats; each row of t sums to 1. */
  Loss SOFTMAX_CROSS_ENTROPY = new SoftmaxCrossEntropy("softmax cross entropy");

  /**
   * Mean over the examples of {@code Σ t ln(t / softmax(z))}, in nats, with 0 ln 0 = 0; each row of
   * t sums to 1. For one-hot targets it is the cross-entropy, and its gradient always is.
   */
  Loss KL_DIVERGENCE = new SoftmaxDivergence();

  /**
   * Mean over the examples of {@code Σ t ln(t / y)}, in nats, with 0 ln 0 = 0, for outputs y that
   * are probabilities. Infinite where y is 0 and t is not: prefer {@link #KL_DIVERGENCE}, which
   * takes scores and is not.
   */
  Loss KL_DIVERGENCE_OF_PROBABILITIES = new ProbabilityDivergence();

  /**
   * Returns the multiclass hinge: the mean over the examples of {@code Σ max(0, sⱼ − s + δ)} over
   * the wrong classes j, where s is the score of the right class. Where the maximum has its corner
   * the gradient is 0.
   *
   * @param margin δ, 1 as a rule; finite and at least 0
   * @return a loss of scores that takes one-hot targets only
   * @throws IllegalArgumentException if the margin is negative or not finite
   * @see "Crammer and Singer (2001); Weston and Watkins (1999)"
   */
  static Loss multiclassHinge(double margin) {
    return new MulticlassHinge(margin);
  }

  /**
   * Returns the loss.
   *
   * @param outputs shape [m, k], the last layer's outputs; not modified
   * @param targets shape [m, k]; not modified
   * @return at least 0
   * @throws chainrule.math.ShapeException if the shapes differ or there is no example
   * @throws IllegalArgumentException if the loss is not defined for such targets
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
   * @throws IllegalArgumentException if the loss is not defined for such targets
   */
  double valueAndGradient(Matrix outputs, Matrix targets, Matrix gradient);

  /**
   * Returns the gradient of the loss with respect to the outputs.
   *
   * @param outputs shape [m, k]; not modified
   * @param targets shape [m, k]; not modified
   * @return shape [m, k]
   * @throws chainrule.math.ShapeException if the shapes differ or there is no example
   * @throws IllegalArgumentException if the loss is not defined for such targets
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

  /**
   * Returns the loss of one example by a network that knows nothing: all scores 0, or all
   * probabilities equal, or every output of a squared error ½, held against targets of 0 and 1.
   * What a network starts with should be near it.
   *
   * @param outputs number of outputs, k
   * @return k/8 for half a squared error, k ln 2 for the binary and ln k for the softmax
   *     cross-entropy and the divergences, (k − 1)δ for the hinge
   * @throws IllegalArgumentException if there is no output
   */
  double atChance(int outputs);
}
