package chainrule.exercises.h2;

import chainrule.check.ParameterBlock;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Cases of two classes for a logistic unit.
 *
 * @param X shape [m, d]
 * @param t shape [m], 0 or 1
 */
public record LabelledCases(double[][] X, double[] t) {
  /** Returns the four cases of AND. */
  public static LabelledCases and() {
    return new LabelledCases(
        new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new double[] {0, 0, 0, 1});
  }

  /** Returns six points of a line, the classes on either side of 0.6. */
  public static LabelledCases separated() {
    return new LabelledCases(
        new double[][] {{-1.5}, {2.4}, {0.1}, {3.1}, {-0.6}, {1.6}},
        new double[] {0, 1, 0, 1, 0, 1});
  }

  /** Draws m cases of d inputs; the classes alternate, so that both occur. */
  public static LabelledCases draw(SplittableRandom random, int m, int d) {
    double[] t = new double[m];
    Arrays.setAll(t, n -> (n + 1) % 2);
    return new LabelledCases(DrawnNumbers.SIXTEENTHS.matrix(random, m, d), t);
  }

  /** Returns the same cases, the last one first. */
  public LabelledCases reversed() {
    int m = t.length;
    double[][] rows = new double[m][];
    double[] targets = new double[m];
    for (int n = 0; n < m; n++) {
      rows[n] = X[m - 1 - n];
      targets[n] = t[m - 1 - n];
    }
    return new LabelledCases(rows, targets);
  }

  /**
   * Returns the mean binary cross-entropy of a logistic unit.
   *
   * @param w shape [d + 1], the bias first; not modified
   */
  public double cost(double[] w) {
    double[][] z = new double[t.length][1];
    double[][] targets = new double[t.length][1];
    for (int n = 0; n < t.length; n++) {
      z[n][0] = w[0];
      for (int i = 0; i < X[n].length; i++) {
        z[n][0] += w[i + 1] * X[n][i];
      }
      targets[n][0] = t[n];
    }
    return Loss.BINARY_CROSS_ENTROPY.value(Matrix.of(z), Matrix.of(targets));
  }

  /** Returns the blocks of the weights: the bias, and the rest. */
  public List<ParameterBlock> blocks() {
    return List.of(
        new ParameterBlock("bias", 0, 1), new ParameterBlock("weights", 1, X[0].length + 1));
  }
}
