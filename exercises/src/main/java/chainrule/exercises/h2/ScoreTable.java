package chainrule.exercises.h2;

import chainrule.check.ParameterBlock;
import chainrule.data.Labels;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.math.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Scores of some examples, and the right class of each.
 *
 * @param S shape [m, k]
 * @param y shape [m], classes 0 to k − 1
 */
public record ScoreTable(double[][] S, int[] y) {
  /** Returns the lecture's three images (cat, car, frog) with their scores for three classes. */
  public static ScoreTable lecture() {
    return new ScoreTable(
        new double[][] {{3.2, 5.1, -1.7}, {1.3, 4.9, 2.0}, {2.2, 2.5, -3.1}}, new int[] {0, 1, 2});
  }

  /**
   * Draws scores that are multiples of a quarter from −3 to 3, so that a margin δ such as 0.6 keeps
   * all of them away from the hinge's corner. The last class and the first one occur.
   *
   * @param m rows, at least 2
   * @param k classes, at least 2
   */
  public static ScoreTable draw(SplittableRandom random, int m, int k) {
    double[][] S = new double[m][k];
    int[] y = new int[m];
    for (int n = 0; n < m; n++) {
      for (int j = 0; j < k; j++) {
        S[n][j] = random.nextInt(-12, 13) / 4.0;
      }
      y[n] = n == 0 ? k - 1 : n == 1 ? 0 : random.nextInt(k);
    }
    return new ScoreTable(S, y);
  }

  /** Returns the number of classes. */
  public int classes() {
    return S[0].length;
  }

  /** Returns the rows of S, one after the other. */
  public double[] scores() {
    return Vectors.concat(S);
  }

  /** Returns the same table with every score moved by a number of its row's own. */
  public ScoreTable shifted(double... by) {
    double[][] moved = new double[S.length][];
    for (int n = 0; n < S.length; n++) {
      double shift = by[n % by.length];
      moved[n] = Arrays.stream(S[n]).map(score -> score + shift).toArray();
    }
    return new ScoreTable(moved, y);
  }

  /** Returns the mean hinge loss of other scores for the same labels. */
  public double hinge(double[] scores, double delta) {
    return loss(Loss.multiclassHinge(delta), scores);
  }

  /** Returns the mean softmax cross-entropy of other scores for the same labels. */
  public double crossEntropy(double[] scores) {
    return loss(Loss.SOFTMAX_CROSS_ENTROPY, scores);
  }

  /** Returns one block per row, so that a gradient is compared row by row. */
  public List<ParameterBlock> blocks() {
    int k = classes();
    ParameterBlock[] rows = new ParameterBlock[S.length];
    Arrays.setAll(rows, n -> new ParameterBlock("row " + n, n * k, (n + 1) * k));
    return List.of(rows);
  }

  private double loss(Loss loss, double[] scores) {
    double[][] rows = new double[S.length][];
    Arrays.setAll(rows, n -> Arrays.copyOfRange(scores, n * classes(), (n + 1) * classes()));
    return loss.value(Matrix.of(rows), Labels.oneHot(y, classes()));
  }
}
