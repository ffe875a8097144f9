package chainrule.data;

import chainrule.math.Finite;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;

/**
 * Shifts and scales columns to mean 0 and standard deviation 1.
 *
 * <p>Means and deviations come from the training set and are applied unchanged to the test set. A
 * column that does not vary is only shifted.
 */
public final class Standardizer {

  private final double[] means;
  private final double[] deviations;

  private Standardizer(double[] means, double[] deviations) {
    this.means = means;
    this.deviations = deviations;
  }

  /**
   * Measures the columns.
   *
   * @param inputs shape [m, d], at least one row, finite; not modified
   * @return to apply to these and other inputs
   * @throws IllegalArgumentException if there are no rows or an entry is not finite
   */
  public static Standardizer of(Matrix inputs) {
    if (inputs.rows() == 0) {
      throw new ShapeException(
          "standardize: inputs are " + inputs.shapeText() + "; expected at least one row");
    }
    Finite.require("inputs", inputs);
    double[] means = inputs.columnSums();
    double[] deviations = new double[means.length];
    for (int j = 0; j < means.length; j++) {
      means[j] /= inputs.rows();
      double squares = 0;
      for (double value : inputs.columnAt(j)) {
        squares += (value - means[j]) * (value - means[j]);
      }
      deviations[j] = Math.sqrt(squares / inputs.rows());
    }
    return new Standardizer(means, deviations);
  }

  /**
   * Returns the inputs shifted and scaled.
   *
   * @param inputs shape [any, d]; not modified
   * @return same shape
   */
  public Matrix apply(Matrix inputs) {
    if (inputs.columns() != means.length) {
      throw new ShapeException(
          "standardize: inputs are "
              + inputs.shapeText()
              + "; expected "
              + means.length
              + " columns");
    }
    Matrix result = inputs.copy();
    for (int i = 0; i < inputs.rows(); i++) {
      for (int j = 0; j < means.length; j++) {
        double scale = deviations[j] == 0 ? 1 : deviations[j];
        result.set(i, j, (inputs.get(i, j) - means[j]) / scale);
      }
    }
    return result;
  }

  /** {@return the column means; a copy} */
  public double[] means() {
    return means.clone();
  }

  /** {@return the standard deviations (divided by m, not m − 1); a copy} */
  public double[] deviations() {
    return deviations.clone();
  }
}
