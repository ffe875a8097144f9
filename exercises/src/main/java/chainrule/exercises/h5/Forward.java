package chainrule.exercises.h5;

import java.util.Arrays;

/**
 * The forward pass of homework 5, given so that only the way back is left to write.
 *
 * <p>Examples are rows, weights are in × out. Activations of hidden layers are {@code linear},
 * {@code sigmoid}, {@code tanh} and {@code relu}; heads name the output's activation and the loss.
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
   * @param head {@code IDENTITY_L2}, {@code SIGMOID_L2}, {@code SIGMOID_BCE} or {@code SOFTMAX_CE}
   * @return pre-activations and activations of every layer, in arrays of their own
   */
  public static Cache pass(double[][] X, double[][][] W, double[][] b, String act, String head) {
    int layers = W.length;
    double[][][] Z = new double[layers][][];
    double[][][] A = new double[layers + 1][][];
    A[0] = Arrays.stream(X).map(double[]::clone).toArray(double[][]::new);
    for (int l = 0; l < layers; l++) {
      Z[l] = scores(A[l], W[l], b[l]);
      A[l + 1] = activate(Z[l], l < layers - 1 ? act : outputActivation(head));
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
   * Applies an activation to every entry, or {@code softmax} to every row.
   *
   * @param Z shape [m, k]; not modified
   * @param act {@code linear}, {@code sigmoid}, {@code tanh}, {@code relu} or {@code softmax}
   * @return shape [m, k]
   */
  public static double[][] activate(double[][] Z, String act) {
    double[][] A = new double[Z.length][];
    for (int i = 0; i < Z.length; i++) {
      A[i] = act.equals("softmax") ? softmax(Z[i]) : activateRow(Z[i], act);
    }
    return A;
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
  public static double loss(double[][] Z, double[][] T, String head) {
    double sum = 0;
    for (int i = 0; i < Z.length; i++) {
      sum += exampleLoss(Z[i], T[i], head);
    }
    return sum / Z.length;
  }

  /** Returns the activation that a head puts on the output layer. */
  static String outputActivation(String head) {
    return switch (head) {
      case "IDENTITY_L2" -> "linear";
      case "SIGMOID_L2", "SIGMOID_BCE" -> "sigmoid";
      case "SOFTMAX_CE" -> "softmax";
      default ->
          throw new IllegalArgumentException(
              "head: found "
                  + head
                  + "; expected one of"
                  + " IDENTITY_L2, SIGMOID_L2, SIGMOID_BCE, SOFTMAX_CE");
    };
  }

  private static double exampleLoss(double[] z, double[] t, String head) {
    double logSum = head.equals("SOFTMAX_CE") ? logSumExp(z) : 0;
    String act = outputActivation(head);
    double loss = 0;
    for (int j = 0; j < z.length; j++) {
      loss +=
          switch (head) {
            case "SIGMOID_BCE" -> softplus(z[j]) - t[j] * z[j];
            case "SOFTMAX_CE" -> t[j] * (logSum - z[j]);
            default -> halfSquare(activation(z[j], act) - t[j]);
          };
    }
    return loss;
  }

  private static double halfSquare(double error) {
    return error * error / 2;
  }

  private static double activation(double z, String act) {
    return switch (act) {
      case "linear" -> z;
      case "sigmoid" -> 1 / (1 + Math.exp(-z));
      case "tanh" -> Math.tanh(z);
      case "relu" -> Math.max(0, z);
      default ->
          throw new IllegalArgumentException(
              "act: found " + act + "; expected one of linear, sigmoid, tanh, relu, softmax");
    };
  }

  private static double[] activateRow(double[] z, String act) {
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
