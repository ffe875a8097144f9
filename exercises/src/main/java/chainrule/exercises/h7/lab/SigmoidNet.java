package chainrule.exercises.h7.lab;

import chainrule.check.ParameterBlock;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h5.NetworkProblem;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A network with one hidden layer of sigmoids, with its patterns.
 *
 * @param sizes inputs, hidden units, outputs
 * @param X inputs, shape [m, d]
 * @param T targets, shape [m, k]
 */
public record SigmoidNet(int[] sizes, double[][] X, double[][] T) implements LabNet {

  /** Returns a task for a network with so many hidden units. */
  public static SigmoidNet of(double[][][] task, int hidden) {
    int[] sizes = {task[0][0].length, hidden, task[1][0].length};
    return new SigmoidNet(sizes, task[0], task[1]);
  }

  /** Draws inputs of both signs, and targets between 0 and 1. */
  public static SigmoidNet draw(SplittableRandom random, int m, int... sizes) {
    double[][] T = DrawnNumbers.MODERATE.matrix(random, m, sizes[2]);
    for (double[] row : T) {
      for (int o = 0; o < row.length; o++) {
        row[o] = 0.5 + row[o] / 3;
      }
    }
    return new SigmoidNet(sizes, DrawnNumbers.MODERATE.matrix(random, m, sizes[0]), T);
  }

  /** Draws parameters of both signs, between 0.2 and 1.4 in size. */
  public double[] theta(SplittableRandom random) {
    return DrawnNumbers.MODERATE.vector(random, parameters());
  }

  /** Returns how many parameters there are. */
  public int parameters() {
    return output().end();
  }

  private SigmoidLayer hidden() {
    return new SigmoidLayer(0, sizes[0], sizes[1]);
  }

  private SigmoidLayer output() {
    return new SigmoidLayer(hidden().end(), sizes[1], sizes[2]);
  }

  /** Returns the parameter blocks W1, b1, W2, b2. */
  public List<ParameterBlock> blocks() {
    return ParameterBlock.ofNetwork(sizes);
  }

  /** Returns what the hidden units say to a pattern. */
  public double[] hidden(double[] theta, int pattern) {
    return hidden().forward(theta, X[pattern]);
  }

  /** Returns the weights into the hidden units, in × out. */
  public double[][] weights(double[] theta) {
    return NetworkProblem.rows(java.util.Arrays.copyOf(theta, sizes[0] * sizes[1]), sizes[1]);
  }

  /** Returns the largest distance of an output from its target. */
  public double worst(double[] theta) {
    double worst = 0;
    for (int p = 0; p < X.length; p++) {
      double[] y = output().forward(theta, hidden(theta, p));
      for (int o = 0; o < y.length; o++) {
        worst = Math.max(worst, Math.abs(y[o] - T[p][o]));
      }
    }
    return worst;
  }

  @Override
  public int patterns() {
    return X.length;
  }

  @Override
  public double cost(double[] theta) {
    double cost = 0;
    for (int p = 0; p < X.length; p++) {
      double[] y = output().forward(theta, hidden(theta, p));
      for (int o = 0; o < y.length; o++) {
        cost += (y[o] - T[p][o]) * (y[o] - T[p][o]) / 2;
      }
    }
    return cost;
  }

  @Override
  public double[] slope(double[] theta, int pattern) {
    double[] gradient = new double[theta.length];
    double[] a = hidden(theta, pattern);
    double[] y = output().forward(theta, a);
    double[] error = y.clone();
    for (int o = 0; o < y.length; o++) {
      error[o] -= T[pattern][o];
    }
    double[] below = output().backward(theta, gradient, a, y, error);
    hidden().backward(theta, gradient, X[pattern], a, below);
    return gradient;
  }
}
