package chainrule.exercises.h1;

import java.util.function.DoubleUnaryOperator;

/** Half the squared error of a single unit, and the gradient that a step of a rule implies. */
public final class ImpliedGradient {
  private ImpliedGradient() {}

  /**
   * Returns b + w·x.
   *
   * @param w shape [n + 1], the bias first; not modified
   * @param x shape [n]; not modified
   */
  public static double weightedSum(double[] w, double[] x) {
    double z = w[0];
    for (int i = 0; i < x.length; i++) {
      z += w[i + 1] * x[i];
    }
    return z;
  }

  /**
   * Returns ½(d − f(b + w·x))².
   *
   * @param w shape [n + 1], the bias first; not modified
   * @param x shape [n]; not modified
   * @param d the desired output
   * @param f the activation
   */
  public static double cost(double[] w, double[] x, double d, DoubleUnaryOperator f) {
    double error = d - f.applyAsDouble(weightedSum(w, x));
    return error * error / 2;
  }

  /**
   * Returns the gradient that a step down by {@code eta} went along.
   *
   * @param before shape [n]; not modified
   * @param after shape [n]; not modified
   * @param eta the learning rate, not 0
   */
  public static double[] gradient(double[] before, double[] after, double eta) {
    double[] gradient = new double[after.length];
    for (int i = 0; i < after.length; i++) {
      gradient[i] = (before[i] - after[i]) / eta;
    }
    return gradient;
  }

  /** Returns the logistic function of z. */
  public static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  /** Returns the slope of the logistic function at z. */
  public static double sigmoidSlope(double z) {
    return sigmoid(z) * (1 - sigmoid(z));
  }

  /** Returns the slope of the hyperbolic tangent at z. */
  public static double tanhSlope(double z) {
    return 1 - Math.tanh(z) * Math.tanh(z);
  }
}
