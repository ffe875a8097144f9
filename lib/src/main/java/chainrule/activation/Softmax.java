package chainrule.activation;

import chainrule.math.Finite;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;

/** Scores to probabilities: {@code pᵢ = e^zᵢ / Σ e^zⱼ}. */
public final class Softmax {

  private Softmax() {}

  /**
   * Returns the probabilities of one example.
   *
   * @param scores at least one finite value of any size; not modified
   * @return same length, positive or zero, sums to 1
   * @throws ShapeException if there is none
   * @throws IllegalArgumentException if one is NaN or infinite
   */
  public static double[] of(double... scores) {
    Finite.require("scores", scores);
    double[] probabilities = new double[scores.length];
    row(scores, probabilities, 0, scores.length, largest(scores, 0, scores.length));
    return probabilities;
  }

  /**
   * Returns the probabilities row by row.
   *
   * @param scores shape [m, k]; not modified
   * @return shape [m, k], rows sum to 1
   * @throws ShapeException if there are rows without columns
   * @throws IllegalArgumentException if an entry is NaN or infinite
   */
  public static Matrix of(Matrix scores) {
    Finite.require("scores", scores);
    Matrix probabilities = Matrix.zeros(scores.rows(), scores.columns());
    int k = scores.columns();
    for (int i = 0; i < scores.rows(); i++) {
      int largest = largest(scores.values(), i * k, (i + 1) * k);
      row(scores.values(), probabilities.values(), i * k, (i + 1) * k, largest);
    }
    return probabilities;
  }

  /**
   * Returns how every probability moves with every score, {@code dpᵢ/dzⱼ = pᵢ(δᵢⱼ − pⱼ)}.
   *
   * @param scores at least one finite value of any size; not modified
   * @return shape [k, k], symmetric, rows and columns sum to 0
   */
  public static Matrix jacobian(double... scores) {
    return jacobianFromOutput(of(scores));
  }

  /**
   * Returns the same from the probabilities alone. The diagonal takes 1 − pᵢ as the sum of the
   * others, which keeps its digits where pᵢ is almost 1.
   *
   * @param probabilities what {@link #of(double...)} returned; not modified
   * @return shape [k, k]
   */
  public static Matrix jacobianFromOutput(double... probabilities) {
    int k = probabilities.length;
    Matrix jacobian = Matrix.zeros(k, k);
    for (int i = 0; i < k; i++) {
      double others = 0;
      for (int j = 0; j < k; j++) {
        if (j != i) {
          others += probabilities[j];
          jacobian.set(i, j, -probabilities[i] * probabilities[j]);
        }
      }
      jacobian.set(i, i, probabilities[i] * others);
    }
    return jacobian;
  }

  /**
   * Returns the index of the first largest entry of a stretch.
   *
   * @param z scores
   * @param from index of the first
   * @param to index after the last
   * @return the index
   * @throws ShapeException if the stretch is empty
   */
  public static int largest(double[] z, int from, int to) {
    if (from == to) {
      throw new ShapeException("softmax: no scores; expected at least one");
    }
    int largest = from;
    for (int i = from + 1; i < to; i++) {
      if (z[i] > z[largest]) {
        largest = i;
      }
    }
    return largest;
  }

  /**
   * Writes the probabilities of one row of scores.
   *
   * @param z scores
   * @param p where the probabilities go; as long as {@code z}
   * @param from index of the first score of the row
   * @param to index after the last
   * @param largest index of the largest score of the row
   * @return {@code Σ e^(z − max)} over all but the largest score
   */
  public static double row(double[] z, double[] p, int from, int to, int largest) {
    double max = z[largest];
    double others = 0;
    for (int i = from; i < to; i++) {
      p[i] = Math.exp(z[i] - max);
      others += i == largest ? 0 : p[i];
    }
    double scale = 1 / (1 + others);
    for (int i = from; i < to; i++) {
      p[i] *= scale;
    }
    return others;
  }
}
