package chainrule.linear;

import chainrule.activation.Activation;
import chainrule.math.Finite;
import chainrule.math.Matrix;

/**
 * Widrow and Hoff's adaptive linear unit: the delta rule with a linear output (LMS).
 *
 * <p>{@code w ← w + η (d − z) x̃} with {@code z = b + w·x}.
 *
 * @see "Widrow and Hoff, Adaptive switching circuits (1960)"
 */
public final class Adaline {

  private static final int POWER_ITERATIONS = 1000;

  private final DeltaUnit unit;

  /**
   * Creates a unit with the given weights.
   *
   * @param weights {@code [b, w1, …, wd]}, at least two entries; not modified, copied
   */
  public Adaline(double... weights) {
    unit = new DeltaUnit(Activation.LINEAR, weights);
  }

  /**
   * Creates a unit with all weights zero.
   *
   * @param inputs number of inputs, at least 1
   * @return the unit
   */
  public static Adaline ofZeros(int inputs) {
    return new Adaline(Augmented.zeros(inputs));
  }

  /**
   * Returns the weights.
   *
   * @return {@code [b, w1, …, wd]}, a copy
   */
  public double[] weights() {
    return unit.weights();
  }

  /**
   * Returns the linear output {@code b + w·x}.
   *
   * @param x one entry per input; not modified
   * @return z
   */
  public double output(double... x) {
    return unit.output(x);
  }

  /**
   * Makes one LMS step on one case.
   *
   * @param x one entry per input; not modified
   * @param desired d, what the output should be
   * @param learningRate η, positive
   */
  public void step(double[] x, double desired, double learningRate) {
    unit.step(x, desired, learningRate);
  }

  /**
   * Returns the half squared error, mean over the cases.
   *
   * @param inputs shape [m, d]; not modified
   * @param desired m outputs; not modified
   * @return {@code Σ ½(d − z)² / m}
   */
  public double error(Matrix inputs, double[] desired) {
    return unit.error(inputs, desired);
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
    return unit.trainOnline(inputs, desired, learningRate, epochs);
  }

  /**
   * Trains with the mean gradient of all cases at once.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param desired m outputs; not modified
   * @param learningRate η, positive; see {@link #largestStableRate}
   * @param epochs passes through the set, one step each
   * @return error and weights at the start and after every epoch
   */
  public Descent trainBatch(Matrix inputs, double[] desired, double learningRate, int epochs) {
    return unit.trainBatch(inputs, desired, learningRate, epochs);
  }

  /**
   * Returns the learning rate above which {@link #trainBatch} diverges.
   *
   * <p>{@code 2 / λmax}, with λmax the largest eigenvalue of {@code X̃ᵀX̃ / m}, the curvature of
   * the error bowl, found by power iteration.
   *
   * @param inputs shape [m, d], at least one row; not modified
   * @return the supremum of the stable learning rates
   */
  public static double largestStableRate(Matrix inputs) {
    Augmented.requireOneTargetPerRow(inputs, inputs.rows());
    Finite.require("inputs", inputs);
    double[] direction = new double[inputs.columns() + 1];
    for (int j = 0; j < direction.length; j++) {
      direction[j] = Math.cos(1 + j); // no data set is likely to be orthogonal to this
    }
    double largest = 0;
    for (int k = 0; k < POWER_ITERATIONS; k++) {
      double[] image = new double[direction.length];
      for (int i = 0; i < inputs.rows(); i++) {
        double[] x = inputs.rowAt(i);
        Augmented.addScaled(image, Augmented.dot(direction, x) / inputs.rows(), x);
      }
      largest = norm(image);
      for (int j = 0; j < image.length; j++) {
        direction[j] = image[j] / largest;
      }
    }
    return 2 / largest;
  }

  private static double norm(double[] vector) {
    double norm = 0;
    for (double value : vector) {
      norm = Math.hypot(norm, value);
    }
    return norm;
  }
}
