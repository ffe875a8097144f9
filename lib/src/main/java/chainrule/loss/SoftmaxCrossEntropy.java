package chainrule.loss;

import chainrule.activation.Softmax;
import chainrule.math.Matrix;
import chainrule.math.Vectors;
import java.util.Arrays;

/** {@code −Σ t ln softmax(z)}, from the scores z, for targets that sum to 1. */
public class SoftmaxCrossEntropy extends RowLoss {

  SoftmaxCrossEntropy(String name) {
    super(name, true);
  }

  /**
   * {@code Σ t (max − z) + ln Σ e^(z − max)}: no term overflows, and a sure hit keeps its digits.
   */
  @Override
  double row(double[] z, double[] t, double[] g, int from, int to, double factor, LogSum logs) {
    requireDistribution(t, from, to);
    int largest = Softmax.largest(z, from, to);
    logs.add(Softmax.row(z, g, from, to, largest));
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += t[i] * (z[largest] - z[i]);
      g[i] = factor * (g[i] - t[i]);
    }
    return sum;
  }

  /** The same, class by class: every loop runs along the examples. */
  public @Override void columns(Matrix z, Matrix t, double[] scratch, double[] losses) {
    int m = losses.length;
    double[] below = z.values();
    double[] targets = t.values();
    double[] max = z.rowAt(0);
    for (int from = m; from < below.length; from += m) {
      for (int i = 0; i < m; i++) {
        max[i] = Math.max(max[i], below[from + i]);
      }
    }
    Arrays.fill(losses, 0);
    for (int from = 0; from < below.length; from += m) {
      for (int i = 0; i < m; i++) {
        below[from + i] -= max[i];
        losses[i] -= targets[from + i] * below[from + i];
      }
    }
    addLogSums(below, scratch, losses);
  }

  private static void addLogSums(double[] below, double[] exponentials, double[] losses) {
    int m = losses.length;
    Vectors.exponentials(1, below, exponentials);
    double[] sums = new double[m];
    for (int from = 0; from < below.length; from += m) {
      for (int i = 0; i < m; i++) {
        sums[i] += exponentials[from + i];
      }
    }
    for (int i = 0; i < m; i++) {
      losses[i] += sums[i] > 2 ? Math.log(sums[i]) : Math.log1p(others(below, exponentials, i, m));
    }
  }

  /** Sums one example's exponentials but the largest, which is 1. */
  private static double others(double[] below, double[] exponentials, int example, int m) {
    double sum = 0;
    boolean skipped = false;
    for (int i = example; i < below.length; i += m) {
      boolean skip = !skipped && below[i] == 0;
      sum += skip ? 0 : exponentials[i];
      skipped |= skip;
    }
    return sum;
  }

  @Override
  public final Matrix predictions(Matrix outputs) {
    return Softmax.of(outputs);
  }

  @Override
  final double chance(int outputs) {
    return Math.log(outputs);
  }
}
