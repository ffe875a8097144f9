package chainrule.exercises.h5.hidden;

import chainrule.check.ParameterBlock;
import chainrule.exercises.Cache;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h5.NetworkProblem;
import chainrule.minimize.CostGradient;
import java.util.function.Function;

/**
 * A network of two layers with a softmax head and weight decay whose gradient has one classical
 * bug.
 */
final class BrokenNet implements Function<double[], CostGradient> {
  private static final double LAMBDA = 0.1;

  private final NetworkProblem net;
  private final Bug bug;
  private final double scale;

  /**
   * Makes a network with a bug.
   *
   * @param net network and data
   * @param bug what is wrong with the gradient
   * @param scale a factor on cost and gradient
   */
  BrokenNet(NetworkProblem net, Bug bug, double scale) {
    this.net = net;
    this.bug = bug;
    this.scale = scale;
  }

  /** The bugs. */
  enum Bug {
    NONE,
    NO_SLOPE,
    ACTIVATION_FOR_SLOPE,
    BIAS_AVERAGED_TWICE_BELOW,
    BIAS_AVERAGED_TWICE_ABOVE,
    BIAS_DECAYED_ABOVE,
    NO_DECAY,
    DECAY_TWICE,
    PRE_ACTIVATION_FOR_INPUT,
    LAST_EXAMPLE_BELOW
  }

  /** Asks an answer for the worst block. */
  int worst(H5.WorstBlock answer) {
    int[] starts = net.blocks().stream().mapToInt(ParameterBlock::start).toArray();
    return answer.worstBlock(this, net.theta(), starts);
  }

  @Override
  public CostGradient apply(double[] theta) {
    NetworkProblem here = net.with(theta);
    Cache pass = here.forward();
    int m = net.X().length;
    double[][] above = new double[m][];
    double[][] below = new double[m][];
    for (int i = 0; i < m; i++) {
      above[i] = signalAbove(pass.A()[2][i], net.T()[i], m);
      below[i] = signalBelow(above[i], here.W()[1], pass.A()[1][i]);
    }
    double[][] in = bug == Bug.PRE_ACTIVATION_FOR_INPUT ? pass.Z()[0] : pass.A()[1];
    double[][] w1 = weights(pass.A()[0], below, here.W()[0], bug == Bug.LAST_EXAMPLE_BELOW);
    double[][] w2 = weights(in, above, here.W()[1], false);
    double[] b1 = biases(below, bug == Bug.BIAS_AVERAGED_TWICE_BELOW ? 1.0 / m : 1);
    double[] b2 = biases(above, bug == Bug.BIAS_AVERAGED_TWICE_ABOVE ? 1.0 / m : 1);
    if (bug == Bug.BIAS_DECAYED_ABOVE) {
      for (int j = 0; j < b2.length; j++) {
        b2[j] += LAMBDA * here.b()[1][j];
      }
    }
    double[] grad = NetworkProblem.flat(new double[][][] {w1, {b1}, w2, {b2}});
    for (int i = 0; i < grad.length; i++) {
      grad[i] *= scale;
    }
    return new CostGradient(scale * net.cost(theta, LAMBDA), grad);
  }

  private static double[] signalAbove(double[] y, double[] t, int examples) {
    double[] signal = new double[y.length];
    for (int j = 0; j < y.length; j++) {
      signal[j] = (y[j] - t[j]) / examples;
    }
    return signal;
  }

  private double[] signalBelow(double[] above, double[][] W, double[] a) {
    double[] signal = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      for (int k = 0; k < above.length; k++) {
        signal[j] += W[j][k] * above[k];
      }
      signal[j] *= slope(a[j]);
    }
    return signal;
  }

  private double slope(double a) {
    if (net.act() == HiddenActivation.RELU) {
      return a > 0 ? 1 : 0;
    }
    return switch (bug) {
      case NO_SLOPE -> 1;
      case ACTIVATION_FOR_SLOPE -> a;
      default -> a * (1 - a);
    };
  }

  private double[][] weights(double[][] in, double[][] signal, double[][] W, boolean lastOnly) {
    double decay = bug == Bug.NO_DECAY ? 0 : bug == Bug.DECAY_TWICE ? 2 * LAMBDA : LAMBDA;
    double[][] gradient = new double[W.length][W[0].length];
    for (int p = 0; p < W.length; p++) {
      for (int j = 0; j < W[p].length; j++) {
        for (int i = lastOnly ? in.length - 1 : 0; i < in.length; i++) {
          gradient[p][j] += in[i][p] * signal[i][j];
        }
        gradient[p][j] += decay * W[p][j];
      }
    }
    return gradient;
  }

  private static double[] biases(double[][] signal, double factor) {
    double[] gradient = new double[signal[0].length];
    for (double[] row : signal) {
      for (int j = 0; j < row.length; j++) {
        gradient[j] += factor * row[j];
      }
    }
    return gradient;
  }
}
