package chainrule.nn;

import chainrule.math.Matrix;

/** Scores to probabilities: {@code pᵢ = e^zᵢ / Σ e^zⱼ}. */
public final class Softmax {

  private Softmax() {}

  /**
   * Returns the probabilities of one example.
   *
   * @param scores at least one finite value of any size; not modified
   * @return same length, positive or zero, sums to 1
   */
  public static double[] of(double... scores) {
    double[] probabilities = new double[scores.length];
    row(scores, probabilities, 0, scores.length);
    return probabilities;
  }

  /**
   * Returns the probabilities row by row.
   *
   * @param scores shape [m, k]; not modified
   * @return shape [m, k], rows sum to 1
   */
  public static Matrix of(Matrix scores) {
    Matrix probabilities = Matrix.zeros(scores.rows(), scores.columns());
    int k = scores.columns();
    for (int i = 0; i < scores.rows(); i++) {
      row(scores.values(), probabilities.values(), i * k, (i + 1) * k);
    }
    return probabilities;
  }

  /** Writes the probabilities of one row and returns {@code ln Σ e^z}; the maximum is taken out. */
  static double row(double[] z, double[] p, int from, int to) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      max = Math.max(max, z[i]);
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      p[i] = Math.exp(z[i] - max);
      sum += p[i];
    }
    double scale = 1 / sum;
    for (int i = from; i < to; i++) {
      p[i] *= scale;
    }
    return max + Math.log(sum);
  }
}
