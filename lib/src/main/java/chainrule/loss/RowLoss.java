package chainrule.loss;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Arrays;
import java.util.Locale;

/** A loss that is a mean or a sum of one number per example. */
public abstract class RowLoss implements Loss {

  private final String name;
  private final boolean mean;

  RowLoss(String name, boolean mean) {
    this.name = name;
    this.mean = mean;
  }

  /**
   * Returns the loss of one example, less what it adds to {@code logs}, and writes {@code factor}
   * times its gradient.
   *
   * @param y outputs, row by row
   * @param t targets, row by row
   * @param g gradient, row by row
   * @param from index of the example's first entry
   * @param to one past its last
   * @param factor 1/m for a mean, 1 for a sum
   * @param logs the logarithms in the losses of all examples; may be added to
   */
  abstract double row(
      double[] y, double[] t, double[] g, int from, int to, double factor, LogSum logs);

  /**
   * Writes the loss of every example, without its gradient, where one example is one column.
   *
   * @param y outputs, shape [k, m]; may be overwritten
   * @param t targets, shape [k, m], accepted before; not modified
   * @param scratch k·m numbers; overwritten
   * @param losses m numbers; overwritten
   */
  public void columns(Matrix y, Matrix t, double[] scratch, double[] losses) {
    int k = y.rows();
    double[] output = new double[k];
    double[] target = new double[k];
    double[] gradient = new double[k];
    for (int column = 0; column < losses.length; column++) {
      for (int i = 0; i < k; i++) {
        output[i] = y.get(i, column);
        target[i] = t.get(i, column);
      }
      LogSum logs = new LogSum();
      losses[column] = row(output, target, gradient, 0, k, 1, logs) + logs.value();
    }
  }

  @Override
  public final double valueAndGradient(Matrix outputs, Matrix targets, Matrix gradient) {
    require(outputs, targets, gradient);
    double factor = mean ? 1.0 / outputs.rows() : 1;
    LogSum logs = new LogSum();
    double sum = 0;
    double[] y = outputs.values();
    double[] t = targets.values();
    double[] g = gradient.values();
    int width = outputs.columns();
    for (int from = 0; from < y.length; from += width) {
      sum += row(y, t, g, from, from + width, factor, logs);
    }
    sum = Math.max(least(), sum + logs.value());
    return mean ? sum / outputs.rows() : sum;
  }

  @Override
  public final double value(Matrix outputs, Matrix targets) {
    return valueAndGradient(outputs, targets, Matrix.zeros(outputs.rows(), outputs.columns()));
  }

  @Override
  public final Matrix gradient(Matrix outputs, Matrix targets) {
    Matrix gradient = Matrix.zeros(outputs.rows(), outputs.columns());
    valueAndGradient(outputs, targets, gradient);
    return gradient;
  }

  @Override
  public Matrix predictions(Matrix outputs) {
    return outputs.copy();
  }

  /** Returns what no loss is below: a sum that is so by rounding is taken for it. */
  double least() {
    return Double.NEGATIVE_INFINITY;
  }

  /** Returns the loss of one example at chance, of at least one output. */
  abstract double chance(int outputs);

  @Override
  public final double atChance(int outputs) {
    if (outputs < 1) {
      throw new IllegalArgumentException(this + ": " + outputs + " outputs; expected at least one");
    }
    return chance(outputs);
  }

  @Override
  public final boolean isMean() {
    return mean;
  }

  @Override
  public final String toString() {
    return name;
  }

  /** Refuses targets that are no distribution: negative, or with another sum than 1. */
  final void requireDistribution(double[] t, int from, int to) {
    double sum = 0;
    boolean negative = false;
    for (int i = from; i < to; i++) {
      sum += t[i];
      negative |= t[i] < 0;
    }
    if (negative || !(Math.abs(sum - 1) <= 1e-6)) {
      throw badRow(t, from, to, "numbers from 0 that sum to 1");
    }
  }

  final IllegalArgumentException badRow(double[] t, int from, int to, String expected) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "%s: row %d of the targets is %s; expected %s",
            this,
            from / (to - from),
            Arrays.toString(Arrays.copyOfRange(t, from, to)),
            expected));
  }

  private void require(Matrix outputs, Matrix targets, Matrix gradient) {
    if (outputs.rows() == 0 || !outputs.sameShape(targets) || !outputs.sameShape(gradient)) {
      throw new ShapeException(
          this
              + ": outputs are "
              + outputs.shapeText()
              + ", targets "
              + targets.shapeText()
              + ", gradient "
              + gradient.shapeText()
              + "; expected equal shapes and at least one row");
    }
  }
}
