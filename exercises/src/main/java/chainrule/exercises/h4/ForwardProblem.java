package chainrule.exercises.h4;

import chainrule.exercises.Cache;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A network and a batch of examples, on which the checks of Q4 call an answer.
 *
 * @param X inputs, shape [m, d]
 * @param W weights, layer by layer, in × out
 * @param b biases, layer by layer
 * @param act activation of the hidden layers
 * @param head says which activation the output layer has
 */
public record ForwardProblem(
    double[][] X, double[][][] W, double[][] b, HiddenActivation act, Head head) {
  /**
   * Draws a network and examples: entries of both signs, none of them small.
   *
   * @param random where the numbers come from
   * @param examples m
   * @param act activation of the hidden layers
   * @param head says which activation the output layer has
   * @param sizes widths from input to output
   */
  public static ForwardProblem draw(
      SplittableRandom random, int examples, HiddenActivation act, Head head, int... sizes) {
    double[][][] W = new double[sizes.length - 1][][];
    double[][] b = new double[sizes.length - 1][];
    for (int l = 0; l < W.length; l++) {
      W[l] = DrawnNumbers.MODERATE.matrix(random, sizes[l], sizes[l + 1]);
      b[l] = DrawnNumbers.MODERATE.vector(random, sizes[l + 1]);
    }
    return new ForwardProblem(
        DrawnNumbers.MODERATE.matrix(random, examples, sizes[0]), W, b, act, head);
  }

  /**
   * Returns the table of rain: two inputs, three hidden units, one output, sigmoids, no biases.
   *
   * @see "a 2018 talk's rain table, with weights of our own"
   */
  public static ForwardProblem rain() {
    return new ForwardProblem(
        new double[][] {{3, 5}, {1, 6}, {0, 8}},
        new double[][][] {{{.2, -.3, .4}, {.1, .5, -.2}}, {{.6}, {-.4}, {.3}}},
        new double[][] {{0, 0, 0}, {0}},
        HiddenActivation.SIGMOID,
        Head.SIGMOID_L2);
  }

  /** Returns one example in a network of two tanh units below a linear output. */
  public static ForwardProblem tanh() {
    return new ForwardProblem(
        new double[][] {{1, 2}},
        new double[][][] {{{.1, .4}, {-.3, .2}}, {{.7}, {-.5}}},
        new double[][] {{.05, -.1}, {.2}},
        HiddenActivation.TANH,
        Head.IDENTITY_L2);
  }

  /** Draws two linear layers, one above the other, of these widths. */
  public static ForwardProblem linear(
      SplittableRandom random, int inputs, int hidden, int outputs) {
    return draw(random, 5, HiddenActivation.LINEAR, Head.IDENTITY_L2, inputs, hidden, outputs);
  }

  /** Returns the outputs of linear layers, one after the other, with biases or without. */
  public Matrix linearOutputs(boolean biases) {
    Matrix outputs = Matrix.of(X);
    for (int l = 0; l < W.length; l++) {
      outputs = outputs.times(Matrix.of(W[l]));
      outputs = biases ? outputs.plusRow(b[l]) : outputs;
    }
    return outputs;
  }

  /** Returns the same network with other examples. */
  public ForwardProblem with(double[][] inputs) {
    return new ForwardProblem(inputs, W, b, act, head);
  }

  /** Returns the same network with every weight and bias of the last layer times a number. */
  public ForwardProblem withScores(double times) {
    int last = W.length - 1;
    double[][][] weights = W.clone();
    double[][] biases = b.clone();
    weights[last] =
        Arrays.stream(W[last])
            .map(row -> Arrays.stream(row).map(w -> times * w).toArray())
            .toArray(double[][]::new);
    biases[last] = Arrays.stream(b[last]).map(bias -> times * bias).toArray();
    return new ForwardProblem(X, weights, biases, act, head);
  }

  /** Returns the same network and examples, the last example first. */
  public ForwardProblem backwards() {
    double[][] inputs = X.clone();
    Arrays.setAll(inputs, n -> X[X.length - 1 - n]);
    return with(inputs);
  }

  /** Calls an answer. */
  public Cache given(H4.ForwardPass answer) {
    return answer.forward(X, W, b, act, head);
  }
}
