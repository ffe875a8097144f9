package chainrule.nn;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Locale;

/** The losses of the course; constants of {@link Loss}. */
enum StandardLoss implements Loss {
  HALF_SQUARED_ERROR(true) {
    @Override
    double row(double[] y, double[] t, double[] g, int from, int to, double factor) {
      return squaredError(y, t, g, from, to, factor);
    }
  },

  HALF_SQUARED_ERROR_SUM(false) {
    @Override
    double row(double[] y, double[] t, double[] g, int from, int to, double factor) {
      return squaredError(y, t, g, from, to, factor);
    }
  },

  BINARY_CROSS_ENTROPY(true) {
    /** {@code max(z, 0) − tz + ln(1 + e^−|z|)}, which neither overflows nor takes ln 0. */
    @Override
    double row(double[] z, double[] t, double[] g, int from, int to, double factor) {
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += Math.max(z[i], 0) - t[i] * z[i] + Math.log1p(Math.exp(-Math.abs(z[i])));
        g[i] = factor * (Activation.SIGMOID.value(z[i]) - t[i]);
      }
      return sum;
    }

    @Override
    public Matrix predictions(Matrix outputs) {
      return outputs.map(Activation.SIGMOID::value);
    }
  },

  SOFTMAX_CROSS_ENTROPY(true) {
    @Override
    double row(double[] z, double[] t, double[] g, int from, int to, double factor) {
      double logSum = Softmax.row(z, g, from, to);
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += t[i] * (logSum - z[i]);
        g[i] = factor * (g[i] - t[i]);
      }
      return sum;
    }

    @Override
    public Matrix predictions(Matrix outputs) {
      return Softmax.of(outputs);
    }
  };

  private final boolean mean;

  StandardLoss(boolean mean) {
    this.mean = mean;
  }

  /** Returns the loss of one example and writes {@code factor} times its gradient. */
  abstract double row(double[] y, double[] t, double[] g, int from, int to, double factor);

  @Override
  public double value(Matrix outputs, Matrix targets) {
    return valueAndGradient(outputs, targets, Matrix.zeros(outputs.rows(), outputs.columns()));
  }

  @Override
  public double valueAndGradient(Matrix outputs, Matrix targets, Matrix gradient) {
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
    double factor = mean ? 1.0 / outputs.rows() : 1;
    double sum = 0;
    int columns = outputs.columns();
    for (int i = 0; i < outputs.rows(); i++) {
      sum +=
          row(
              outputs.values(),
              targets.values(),
              gradient.values(),
              i * columns,
              (i + 1) * columns,
              factor);
    }
    return mean ? sum / outputs.rows() : sum;
  }

  @Override
  public Matrix gradient(Matrix outputs, Matrix targets) {
    Matrix gradient = Matrix.zeros(outputs.rows(), outputs.columns());
    valueAndGradient(outputs, targets, gradient);
    return gradient;
  }

  @Override
  public Matrix predictions(Matrix outputs) {
    return outputs.copy();
  }

  @Override
  public boolean isMean() {
    return mean;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static double squaredError(
      double[] y, double[] t, double[] g, int from, int to, double factor) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      double difference = y[i] - t[i];
      sum += difference * difference;
      g[i] = factor * difference;
    }
    return sum / 2;
  }
}
