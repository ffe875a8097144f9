package chainrule.data;

import chainrule.math.Finite;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;

/**
 * Shifts and scales columns to mean 0 and standard deviation 1.
 *
 * <p>Means and deviations come from the training set and are applied unchanged to the test set. A
 * column that varies by no more than the rounding of its numbers is only shifted, to 0.
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
    double[] means = new double[inputs.columns()];
    double[] deviations = new double[means.length];
    for (int j = 0; j < means.length; j++) {
      Column column = Column.of(inputs.columnAt(j));
      means[j] = column.mean;
      deviations[j] = column.deviation;
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
        double difference = inputs.get(i, j) - means[j];
        result.set(
            i,
            j,
            Double.isInfinite(difference)
                ? (inputs.get(i, j) / 2 - means[j] / 2) / (scale / 2)
                : difference / scale);
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

  /** Mean and standard deviation of one column. */
  private record Column(double mean, double deviation) {

    /** Numbers that differ by fewer last digits of the largest than these are the same. */
    private static final double SAME = 16;

    /** A mean that is off by more than this share of the deviation is mended. */
    private static final double OFF = 1e-6;

    static Column of(double[] values) {
      double least = values[0];
      double most = values[0];
      for (double value : values) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
      double largest = Math.max(-least, most);
      if (most / 2 - least / 2 <= SAME / 2 * Math.ulp(largest)) {
        return new Column(least / 2 + most / 2, 0);
      }
      return scaled(values, Math.getExponent(largest));
    }

    /** Works with the numbers times a power of two, so that their sums and squares are finite. */
    private static Column scaled(double[] values, int exponent) {
      double mean = meanFrom(0, values, exponent);
      double squares = 0;
      for (double value : values) {
        double difference = Math.scalb(value, -exponent) - mean;
        squares += difference * difference;
      }
      double deviation = Math.sqrt(squares / values.length);
      double off = meanFrom(mean, values, exponent);
      if (Math.abs(off) > OFF * deviation) { // many rows whose mean is large beside their deviation
        mean += off;
        deviation = Math.sqrt(Math.max(0, (deviation - off) * (deviation + off)));
      }
      return new Column(Math.scalb(mean, exponent), Math.scalb(deviation, exponent));
    }

    private static double meanFrom(double origin, double[] values, int exponent) {
      double sum = 0;
      for (double value : values) {
        sum += Math.scalb(value, -exponent) - origin;
      }
      return sum / values.length;
    }
  }
}
