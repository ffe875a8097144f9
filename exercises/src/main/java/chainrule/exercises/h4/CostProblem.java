package chainrule.exercises.h4;

import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;

/**
 * Outputs, targets and parameters, on which the checks of Q5 call an answer.
 *
 * @param Y outputs, shape [m, k]
 * @param T targets, shape [m, k]
 * @param W weights, layer by layer
 * @param b biases, layer by layer
 */
public record CostProblem(double[][] Y, double[][] T, double[][][] W, double[][] b) {
  /**
   * Draws a problem: entries of both signs, none of them small.
   *
   * @param random where the numbers come from
   * @param examples m
   * @param sizes widths from input to output
   */
  public static CostProblem draw(SplittableRandom random, int examples, int... sizes) {
    int k = sizes[sizes.length - 1];
    ForwardProblem net =
        ForwardProblem.draw(random, examples, HiddenActivation.LINEAR, Head.IDENTITY_L2, sizes);
    double[][] Y = DrawnNumbers.MODERATE.matrix(random, examples, k);
    return new CostProblem(Y, DrawnNumbers.MODERATE.matrix(random, examples, k), net.W(), net.b());
  }

  /**
   * Returns the outputs of the rain table, to ten digits.
   *
   * @see ForwardProblem#rain()
   */
  public static CostProblem rain() {
    ForwardProblem net = ForwardProblem.rain();
    return new CostProblem(
        new double[][] {{.5701097416}, {.5329973915}, {.5178857795}},
        new double[][] {{.99}, {.59}, {.19}},
        net.W(),
        net.b());
  }

  /** Returns the same problem with every example twice. */
  public CostProblem doubled() {
    return new CostProblem(twice(Y), twice(T), W, b);
  }

  /** Calls an answer. */
  public double given(H4.Cost answer, double lambda) {
    return answer.cost(Y, T, W, b, lambda);
  }

  private static double[][] twice(double[][] rows) {
    double[][] twice = new double[2 * rows.length][];
    for (int n = 0; n < twice.length; n++) {
      twice[n] = rows[n % rows.length].clone();
    }
    return twice;
  }
}
