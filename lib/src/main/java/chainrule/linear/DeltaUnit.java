package chainrule.linear;

import chainrule.activation.Activation;
import chainrule.math.Finite;
import chainrule.math.Matrix;

/**
 * One unit with a differentiable activation, trained by the generalized delta rule.
 *
 * <p>{@code w ← w + η (d − y) f′(z) x̃} with {@code z = b + w·x}, {@code y = f(z)} and {@code x̃ =
 * [1, x]}: a step down the slope of {@code ½(d − y)²}. With f linear it is Widrow and Hoff's rule.
 *
 * @see "Rumelhart, Hinton and Williams, Learning internal representations (1986), section on the
 *     generalized delta rule"
 */
public final class DeltaUnit {

  private final Activation activation;
  private final double[] weights;

  /**
   * Creates a unit.
   *
   * @param activation f, with a slope to follow
   * @param weights {@code [b, w1, …, wd]}, at least two entries; not modified, copied
   */
  public DeltaUnit(Activation activation, double... weights) {
    this.activation = activation;
    this.weights = Augmented.weights(weights);
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
   * Returns the pre-activation {@code b + w·x}.
   *
   * @param x one entry per input; not modified
   * @return z
   */
  public double preActivation(double... x) {
    return Augmented.dot(weights, x);
  }

  /**
   * Returns the output {@code f(b + w·x)}.
   *
   * @param x one entry per input; not modified
   * @return y
   */
  public double output(double... x) {
    return activation.value(preActivation(x));
  }

  /**
   * Makes one step on one case.
   *
   * @param x one entry per input; not modified
   * @param desired d, what the output should be
   * @param learningRate η, positive
   */
  public void step(double[] x, double desired, double learningRate) {
    Augmented.requirePositive("learning rate", learningRate);
    Finite.require("desired", desired);
    Augmented.addScaled(weights, learningRate * delta(x, desired), x);
  }

  /**
   * Returns the half squared error, mean over the cases.
   *
   * @param inputs shape [m, d]; not modified
   * @param desired m outputs; not modified
   * @return {@code Σ ½(d − y)² / m}
   */
  public double error(Matrix inputs, double[] desired) {
    Augmented.requireOneTargetPerRow(inputs, desired.length);
    double sum = 0;
    for (int i = 0; i < desired.length; i++) {
      double difference = desired[i] - output(inputs.rowAt(i));
      sum += difference * difference / 2;
    }
    return sum / desired.length;
  }

  /**
   * Trains case by case in file order.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param desired m outputs; not modified
   * @param learningRate η, positive
   * @param epochs passes through the set
   * @return error and weights at the start and after every epoch
   */
  public Descent trainOnline(Matrix inputs, double[] desired, double learningRate, int epochs) {
    Finite.require("inputs", inputs);
    Finite.require("desired", desired);
    return Descent.record(
        epochs,
        this::weights,
        () -> error(inputs, desired),
        () -> {
          for (int i = 0; i < desired.length; i++) {
            step(inputs.rowAt(i), desired[i], learningRate);
          }
        });
  }

  /**
   * Trains with the mean gradient of all cases at once.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param desired m outputs; not modified
   * @param learningRate η, positive
   * @param epochs passes through the set, one step each
   * @return error and weights at the start and after every epoch
   */
  public Descent trainBatch(Matrix inputs, double[] desired, double learningRate, int epochs) {
    Augmented.requirePositive("learning rate", learningRate);
    Finite.require("inputs", inputs);
    Finite.require("desired", desired);
    return Descent.record(
        epochs,
        this::weights,
        () -> error(inputs, desired),
        () -> {
          double[] step = new double[weights.length];
          for (int i = 0; i < desired.length; i++) {
            double[] x = inputs.rowAt(i);
            Augmented.addScaled(step, learningRate * delta(x, desired[i]) / desired.length, x);
          }
          for (int j = 0; j < weights.length; j++) {
            weights[j] += step[j];
          }
        });
  }

  /** Returns {@code (d − y) f′(z)}. */
  private double delta(double[] x, double desired) {
    double z = preActivation(x);
    return (desired - activation.value(z)) * activation.derivative(z);
  }
}
