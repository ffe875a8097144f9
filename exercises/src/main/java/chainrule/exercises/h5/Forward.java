package chainrule.exercises.h5;

import chainrule.exercises.Cache;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import java.util.Arrays;

/**
 * The forward pass of homework 5, given so that only the way back is left to write.
 *
 * <p>Examples are rows, weights are in × out.
 */
public final class Forward {
  private Forward() {}

  /**
   * Runs a network.
   *
   * @param X shape [m, d]; not modified
   * @param W one matrix per layer, in × out; not modified
   * @param b one row per layer; not modified
   * @param act the activation of every hidden layer
   * @param head the output's activation and the loss
   * @return pre-activations and activations of every layer, in arrays of their own
   */
  public static Cache pass(
      double[][] X, double[][][] W, double[][] b, HiddenActivation act, Head head) {
    int layers = W.length;
    double[][][] Z = new double[layers][][];
    double[][][] A = new double[layers + 1][][];
    A[0] = Arrays.stream(X).map(double[]::clone).toArray(double[][]::new);
    for (int l = 0; l < layers; l++) {
      Z[l] = scores(A[l], W[l], b[l]);
      A[l + 1] = l < layers - 1 ? activate(Z[l], act) : output(Z[l], head);
    }
    return new Cache(Z, A);
  }

  /**
   * Returns {@code A·W + b}.
   *
   * @param A shape [m, in]; not modified
   * @param W shape [in, out]; not modified
   * @param b out entries; not modified
   * @return shape [m, out]
   */
  public static double[][] scores(double[][] A, double[][] W, double[] b) {
    double[][] Z = new double[A.length][];
    for (int i = 0; i < A.length; i++) {
      Z[i] = b.clone();
      for (int p = 0; p < W.length; p++) {
        for (int j = 0; j < b.length; j++) {
          Z[i][j] += A[i][p] * W[p][j];
        }
      }
    }
    return Z;
  }

  /**
   * Applies the activation of a hidden layer to every entry.
   *
   * @param Z shape [m, k]; not modified
   * @param act the activation
   * @return shape [m, k]
   */
  public static double[][] activate(double[][] Z, HiddenActivation act) {
    return Arrays.stream(Z).map(row -> activateRow(row, act)).toArray(double[][]::new);
  }

  /**
   * Returns the outputs of a network.
   *
   * @param Z pre-activations of the output layer, shape [m, k]; not modified
   * @param head says which activation the output layer has
   * @return shape [m, k]
   */
  public static double[][] output(double[][] Z, Head head) {
    return switch (head) {
      case IDENTITY_L2 -> activate(Z, HiddenActivation.LINEAR);
      case SIGMOID_L2, SIGMOID_BCE -> activate(Z, HiddenActivation.SIGMOID);
      case SOFTMAX_CE -> Arrays.stream(Z).map(Forward::softmax).toArray(double[][]::new);
    };
  }

  /**
   * Returns the mean loss over the examples, from the output layer's pre-activations.
   *
   * <p>Half the squared error for the heads in {@code L2}, the binary cross-entropy of every output
   * for {@code SIGMOID_BCE}, the cross-entropy for {@code SOFTMAX_CE}; in nats.
   *
   * @param Z pre-activations of the output layer, shape [m, k]; not modified
   * @param T targets, shape [m, k]; not modified
   * @param head names output activation and loss
   */
  public static double loss(double[][] Z, double[][] T, Head head) {
    double sum = 0;
    for (int i = 0; i < Z.length; i++) {
      sum += exampleLoss(Z[i], T[i], head);
    }
    return sum / Z.length;
  }

  private static double exampleLoss(double[] z, double[] t, Head head) {
    double logSum = head == Head.SOFTMAX_CE ? logSumExp(z) : 0;
    double loss = 0;
    for (int j = 0; j < z.length; j++) {
      loss +=
          switch (head) {
            case IDENTITY_L2 -> halfSquare(z[j] - t[j]);
            case SIGMOID_L2 -> halfSquare(activation(z[j], HiddenActivation.SIGMOID) - t[j]);
            case SIGMOID_BCE -> softplus(z[j]) - t[j] * z[j];
            case SOFTMAX_CE -> t[j] * (logSum - z[j]);
          };
    }
    return loss;
  }

  private static double halfSquare(double error) {
    return error * error / 2;
  }

  private static double activation(double z, HiddenActivation act) {
    return switch (act) {
      case LINEAR -> z;
      case SIGMOID -> 1 / (1 + Math.exp(-z));
      case TANH -> Math.tanh(z);
      case RELU -> Math.max(0, z);
    };
  }

  private static double[] activateRow(double[] z, HiddenActivation act) {
    double[] a = new double[z.length];
    for (int j = 0; j < z.length; j++) {
      a[j] = activation(z[j], act);
    }
    return a;
  }

  private static double[] softmax(double[] z) {
    double shift = logSumExp(z);
    double[] p = new double[z.length];
    for (int j = 0; j < z.length; j++) {
      p[j] = Math.exp(z[j] - shift);
    }
    return p;
  }

  private static double logSumExp(double[] z) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : z) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (double score : z) {
      sum += Math.exp(score - max);
    }
    return max + Math.log(sum);
  }

  private static double softplus(double z) {
    return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  }
}
