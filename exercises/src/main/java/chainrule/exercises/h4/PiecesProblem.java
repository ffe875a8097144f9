package chainrule.exercises.h4;

import chainrule.activation.Activation;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.Maxout;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Linear pieces that compete at one example, for the checks of Q2, Q2b and Q2c.
 *
 * @param x inputs, d
 * @param W weights, shape [d, K], a column per piece
 * @param b biases, K
 */
public record PiecesProblem(double[] x, double[][] W, double[] b) {
  /** So far the best piece is ahead of the next one, and the worst one behind. */
  private static final double MARGIN = .1;

  /**
   * Draws a problem without ties: the best piece is clearly ahead of all others.
   *
   * @param random where the numbers come from
   * @param inputs d
   * @param pieces K
   */
  public static PiecesProblem draw(SplittableRandom random, int inputs, int pieces) {
    while (true) {
      PiecesProblem problem =
          new PiecesProblem(
              DrawnNumbers.MODERATE.vector(random, inputs),
              DrawnNumbers.MODERATE.matrix(random, inputs, pieces),
              DrawnNumbers.MODERATE.vector(random, pieces));
      if (pieces == 1 || problem.isDecided()) {
        return problem;
      }
    }
  }

  /** Returns the problem of two inputs and two pieces whose answer is 1.5, from the first piece. */
  public static PiecesProblem golden() {
    return new PiecesProblem(
        new double[] {2, 1}, new double[][] {{1, -1}, {-1, 1}}, new double[] {.5, 0});
  }

  /** Returns the same problem with the same number added to every bias. */
  public PiecesProblem lifted(double by) {
    return new PiecesProblem(x, W, Arrays.stream(b).map(bias -> bias + by).toArray());
  }

  /** Returns the output of the library's maxout unit at other inputs. */
  public double outputAt(double[] inputs) {
    Dense pieces = new Dense(Matrix.of(W), b, Activation.LINEAR);
    return new Maxout(pieces, b.length).forward(Matrix.row(inputs)).get(0, 0);
  }

  private boolean isDecided() {
    double[] sorted = Matrix.row(x).times(Matrix.of(W)).plusRow(b).rowAt(0);
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    return sorted[last] - sorted[last - 1] > MARGIN
        && sorted[1] - sorted[0] > MARGIN
        && Math.abs(sorted[last] + sorted[0]) > MARGIN;
  }
}
