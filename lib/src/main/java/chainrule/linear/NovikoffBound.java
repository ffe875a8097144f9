package chainrule.linear;

import chainrule.math.Matrix;

/**
 * The most corrections a perceptron that starts at zero can ever make on a separable set.
 *
 * @param margin γ: the smallest signed distance {@code ±(w·x̃)/‖w‖} of a case from the boundary in
 *     the space of augmented inputs x̃ = [1, x]; negative if some case is on the wrong side
 * @param radius R: the length of the longest x̃
 * @see "Novikoff, On convergence proofs for perceptrons (1962)"
 */
public record NovikoffBound(double margin, double radius) {

  /**
   * Measures margin and radius with respect to separating weights.
   *
   * @param weights {@code [b, w1, …, wd]}, not all zero; any length, only the direction counts
   * @param inputs shape [m, d]; not modified
   * @param targets m entries, 0 or 1; not modified
   * @return margin and radius
   */
  public static NovikoffBound of(double[] weights, Matrix inputs, int[] targets) {
    Augmented.requireOneTargetPerRow(inputs, targets.length);
    Augmented.requireZeroOrOne(targets);
    double norm = 0;
    for (double weight : weights) {
      norm = Math.hypot(norm, weight);
    }
    Augmented.requirePositive("length of the weights", norm);
    double margin = Double.POSITIVE_INFINITY;
    double radius = 0;
    for (int i = 0; i < targets.length; i++) {
      double[] x = inputs.rowAt(i);
      margin = Math.min(margin, (2 * targets[i] - 1) * Augmented.dot(weights, x) / norm);
      radius = Math.max(radius, Math.sqrt(Augmented.squaredNorm(x)));
    }
    return new NovikoffBound(margin, radius);
  }

  /** {@return {@code (R/γ)²}; infinite if these weights do not separate the cases} */
  public double maxUpdates() {
    double ratio = radius / margin;
    return margin > 0 ? ratio * ratio : Double.POSITIVE_INFINITY;
  }
}
