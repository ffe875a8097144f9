package chainrule.linear;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Finite;
import chainrule.math.Matrix;

/**
 * A logistic unit trained on the cross-entropy of its probabilities.
 *
 * <p>{@code p = σ(b + w·x)} is the probability of class 1; training descends the mean over the
 * cases of {@code −t ln p − (1 − t) ln(1 − p)}, whose gradient is {@code X̃ᵀ(p − t)/m}.
 */
public final class LogisticRegression {

  private final double[] weights;

  /**
   * Creates a unit with the given weights.
   *
   * @param weights {@code [b, w1, …, wd]}, at least two entries; not modified, copied
   */
  public LogisticRegression(double... weights) {
    this.weights = Augmented.weights(weights);
  }

  /**
   * Creates a unit with all weights zero, which gives every case probability ½.
   *
   * @param inputs number of inputs, at least 1
   * @return the unit
   */
  public static LogisticRegression ofZeros(int inputs) {
    return new LogisticRegression(Augmented.zeros(inputs));
  }

  /**
   * Returns the weights.
   *
   * @return {@code [b, w1, …, wd]}, a copy
   */
  public double[] weights() {
    return weights.clone();
  }

  /**
   * Returns the probability of class 1.
   *
   * @param x one entry per input; not modified
   * @return between 0 and 1
   */
  public double probability(double... x) {
    return Activation.SIGMOID.value(Augmented.dot(weights, x));
  }

  /**
   * Returns the likelier class.
   *
   * @param x one entry per input; not modified
   * @return 1 if its probability is at least ½, else 0
   */
  public int predict(double... x) {
    return Augmented.dot(weights, x) >= 0 ? 1 : 0;
  }

  /**
   * Returns the share of cases whose likelier class is the target.
   *
   * @param inputs shape [m, d]; not modified
   * @param targets m entries, 0 or 1; not modified
   * @return 0 … 1
   */
  public double accuracy(Matrix inputs, int[] targets) {
    require(inputs, targets);
    int right = 0;
    for (int i = 0; i < targets.length; i++) {
      right += predict(inputs.rowAt(i)) == targets[i] ? 1 : 0;
    }
    return (double) right / targets.length;
  }

  /**
   * Returns the mean cross-entropy, in nats.
   *
   * @param inputs shape [m, d]; not modified
   * @param targets m entries, 0 or 1; not modified
   * @return at least 0; ln 2 at chance
   */
  public double loss(Matrix inputs, int[] targets) {
    require(inputs, targets);
    return Loss.BINARY_CROSS_ENTROPY.value(scores(inputs), column(targets));
  }

  /**
   * Returns the gradient of {@link #loss} with respect to the weights.
   *
   * @param inputs shape [m, d]; not modified
   * @param targets m entries, 0 or 1; not modified
   * @return {@code [∂/∂b, ∂/∂w1, …]}
   */
  public double[] gradient(Matrix inputs, int[] targets) {
    require(inputs, targets);
    Matrix deltas = Loss.BINARY_CROSS_ENTROPY.gradient(scores(inputs), column(targets));
    double[] gradient = new double[weights.length];
    for (int i = 0; i < targets.length; i++) {
      Augmented.addScaled(gradient, deltas.get(i, 0), inputs.rowAt(i));
    }
    return gradient;
  }

  /**
   * Trains by gradient descent on all cases at once.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param targets m entries, 0 or 1; not modified
   * @param learningRate η, positive
   * @param epochs passes through the set, one step each
   * @return loss and weights at the start and after every epoch
   */
  public Descent train(Matrix inputs, int[] targets, double learningRate, int epochs) {
    require(inputs, targets);
    Augmented.requirePositive("learning rate", learningRate);
    Finite.require("inputs", inputs);
    return Descent.record(
        epochs,
        this::weights,
        () -> loss(inputs, targets),
        () -> {
          double[] gradient = gradient(inputs, targets);
          for (int j = 0; j < weights.length; j++) {
            weights[j] -= learningRate * gradient[j];
          }
        });
  }

  private Matrix scores(Matrix inputs) {
    Matrix scores = Matrix.zeros(inputs.rows(), 1);
    for (int i = 0; i < inputs.rows(); i++) {
      scores.set(i, 0, Augmented.dot(weights, inputs.rowAt(i)));
    }
    return scores;
  }

  private static Matrix column(int[] targets) {
    Matrix column = Matrix.zeros(targets.length, 1);
    for (int i = 0; i < targets.length; i++) {
      column.set(i, 0, targets[i]);
    }
    return column;
  }

  private static void require(Matrix inputs, int[] targets) {
    Augmented.requireOneTargetPerRow(inputs, targets.length);
    Augmented.requireZeroOrOne(targets);
  }
}
