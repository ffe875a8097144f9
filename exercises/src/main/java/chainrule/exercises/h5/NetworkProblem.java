package chainrule.exercises.h5;

import chainrule.check.ParameterBlock;
import chainrule.exercises.Cache;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * A small network with data, on which the checks of homework 5 call an answer.
 *
 * @param X inputs, shape [m, d]
 * @param T targets, shape [m, k]
 * @param W weights, layer by layer, in × out
 * @param b biases, layer by layer
 * @param act activation of the hidden layers
 * @param head output activation and loss
 */
public record NetworkProblem(
    double[][] X, double[][] T, double[][][] W, double[][] b, HiddenActivation act, Head head) {
  private static final double KINK = 1e-3;

  /**
   * Draws a network and data: entries of both signs and of size about 1, targets that fit the head,
   * no pre-activation within 0.001 of ReLU's kink.
   *
   * @param random where the numbers come from
   * @param examples m
   * @param act activation of the hidden layers
   * @param head output activation and loss
   * @param sizes widths from input to output
   */
  public static NetworkProblem draw(
      SplittableRandom random, int examples, HiddenActivation act, Head head, int... sizes) {
    while (true) {
      double[][][] W = new double[sizes.length - 1][][];
      double[][] b = new double[sizes.length - 1][];
      for (int l = 0; l < W.length; l++) {
        W[l] = DrawnNumbers.MODERATE.matrix(random, sizes[l], sizes[l + 1]);
        b[l] = DrawnNumbers.MODERATE.vector(random, sizes[l + 1]);
      }
      double[][] T = targets(random, examples, sizes[sizes.length - 1], head);
      NetworkProblem problem =
          new NetworkProblem(
              DrawnNumbers.MODERATE.matrix(random, examples, sizes[0]), T, W, b, act, head);
      if (act != HiddenActivation.RELU || problem.awayFromKinks()) {
        return problem;
      }
    }
  }

  /**
   * Returns the table of rain: two inputs, three hidden units, one output, sigmoids, no biases.
   *
   * @see "a 2018 talk's rain table, with weights of our own"
   */
  public static NetworkProblem rain() {
    return new NetworkProblem(
        new double[][] {{3, 5}, {1, 6}, {0, 8}},
        new double[][] {{.99}, {.59}, {.19}},
        new double[][][] {{{.2, -.3, .4}, {.1, .5, -.2}}, {{.6}, {-.4}, {.3}}},
        new double[][] {{0, 0, 0}, {0}},
        HiddenActivation.SIGMOID,
        Head.SIGMOID_L2);
  }

  /**
   * Draws targets that fit a head: numbers for {@code IDENTITY_L2}, numbers between 0 and 1 for
   * {@code SIGMOID_L2}. With a cross-entropy every other row holds labels of 0 and 1 or one class,
   * from 0 to k − 1 in turn, and the rows between hold probabilities.
   */
  public static double[][] targets(SplittableRandom random, int rows, int columns, Head head) {
    double[][] T = DrawnNumbers.MODERATE.matrix(random, rows, columns);
    for (int i = 0; i < rows; i++) {
      boolean labels = i % 2 == 0;
      T[i] =
          switch (head) {
            case SOFTMAX_CE -> labels ? oneClass(i / 2 % columns, columns) : shares(T[i]);
            case SIGMOID_BCE -> map(T[i], t -> labels ? (t > 0 ? 1 : 0) : 0.5 + t / 3);
            case SIGMOID_L2 -> map(T[i], t -> 0.5 + t / 3);
            default -> T[i];
          };
    }
    return T;
  }

  private static double[] oneClass(int index, int classes) {
    double[] row = new double[classes];
    row[index] = 1;
    return row;
  }

  private static double[] shares(double[] row) {
    double sum = Arrays.stream(row).map(Math::abs).sum();
    return map(row, t -> Math.abs(t) / sum);
  }

  private static double[] map(double[] row, DoubleUnaryOperator each) {
    return Arrays.stream(row).map(each).toArray();
  }

  /** Returns the forward pass. */
  public Cache forward() {
    return Forward.pass(X, W, b, act, head);
  }

  /** Returns the mean loss. */
  public double loss() {
    return Forward.loss(forward().Z()[W.length - 1], T, head);
  }

  /** Returns the mean loss of the same network and data with other parameters. */
  public double loss(double[] theta) {
    return with(theta).loss();
  }

  /** Returns the mean loss with other parameters plus half of lambda times the squared weights. */
  public double cost(double[] theta, double lambda) {
    NetworkProblem there = with(theta);
    double squares = 0;
    for (double[][] weights : there.W()) {
      for (double[] row : weights) {
        for (double w : row) {
          squares += w * w;
        }
      }
    }
    return there.loss() + lambda / 2 * squares;
  }

  /** Returns the same problem with other parameters, in the order of {@link #theta()}. */
  public NetworkProblem with(double[] theta) {
    double[][][] newW = new double[W.length][][];
    double[][] newB = new double[W.length][];
    int at = 0;
    for (int l = 0; l < W.length; l++) {
      int columns = b[l].length;
      newW[l] = new double[W[l].length][];
      for (int p = 0; p < W[l].length; p++, at += columns) {
        newW[l][p] = Arrays.copyOfRange(theta, at, at + columns);
      }
      newB[l] = Arrays.copyOfRange(theta, at, at + columns);
      at += columns;
    }
    return new NetworkProblem(X, T, newW, newB, act, head);
  }

  /** Returns the same network with other data. */
  public NetworkProblem with(double[][] inputs, double[][] targets) {
    return new NetworkProblem(inputs, targets, W, b, act, head);
  }

  /**
   * Returns the same network where unit 0 of the first layer stands exactly at 0 in the first
   * example: its inputs there and the unit's bias are 0.
   */
  public NetworkProblem atTheKink() {
    double[][] inputs = X.clone();
    inputs[0] = new double[X[0].length];
    double[][] biases = b.clone();
    biases[0] = b[0].clone();
    biases[0][0] = 0;
    return new NetworkProblem(inputs, T, W, biases, act, head);
  }

  /** Returns the parameters as one vector: W1 row by row, b1, W2, b2, … */
  public double[] theta() {
    List<double[]> parts = new ArrayList<>();
    for (int l = 0; l < W.length; l++) {
      parts.add(flat(W[l]));
      parts.add(b[l]);
    }
    return joined(parts.stream());
  }

  /** Returns the widths from input to output. */
  public int[] sizes() {
    int[] sizes = new int[W.length + 1];
    for (int l = 0; l < W.length; l++) {
      sizes[l] = W[l].length;
      sizes[l + 1] = b[l].length;
    }
    return sizes;
  }

  /** Returns the parameter blocks W1, b1, W2, b2, … */
  public List<ParameterBlock> blocks() {
    return ParameterBlock.ofNetwork(sizes());
  }

  /** Returns the entries of a matrix, row by row. */
  public static double[] flat(double[][] matrix) {
    return joined(Arrays.stream(matrix));
  }

  /** Returns the entries of several matrices, one after the other, each row by row. */
  public static double[] flat(double[][][] matrices) {
    return joined(Arrays.stream(matrices).flatMap(Arrays::stream));
  }

  /** Returns a matrix from its entries, row by row. */
  public static double[][] rows(double[] entries, int columns) {
    double[][] rows = new double[entries.length / columns][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(entries, i * columns, (i + 1) * columns);
    }
    return rows;
  }

  private static double[] joined(Stream<double[]> parts) {
    return parts.flatMapToDouble(Arrays::stream).toArray();
  }

  private boolean awayFromKinks() {
    return Arrays.stream(flat(forward().Z())).noneMatch(z -> Math.abs(z) < KINK);
  }
}
