package chainrule.exercises.h6;

import chainrule.exercises.h6.drawn.TwoLayers;
import java.util.Arrays;
import java.util.stream.Stream;

/** The gradient of {@link TwoLayers} by backpropagation, with a bug. */
final class PlantedGradient {
  private final TwoLayers net;
  private final PlantedBug bug;
  private final double lambda;

  PlantedGradient(TwoLayers net, PlantedBug bug, double lambda) {
    this.net = net;
    this.bug = bug;
    this.lambda = lambda;
  }

  /** Returns W1 row by row, b1, W2, b2, one after the other. */
  double[] of(double[][] X, int[] classes, int[] examples) {
    double[][] w1 = new double[net.inputs()][net.hidden()];
    double[] b1 = new double[net.hidden()];
    double[][] w2 = new double[net.hidden()][net.outputs()];
    double[] b2 = new double[net.outputs()];
    double share = bug == PlantedBug.NO_MEAN ? 1 : 1.0 / examples.length;
    int first = bug == PlantedBug.LAST_ONLY ? examples.length - 1 : 0;
    for (int n = first; n < examples.length; n++) {
      double[] x = X[examples[n]];
      double[] above = signalAbove(x, classes[examples[n]], share);
      add(b2, above);
      addOuter(w2, bug == PlantedBug.Z_FOR_A ? net.preActivations(x) : net.activations(x), above);
    }
    decay(w2, b2, false);
    for (int n = first; n < examples.length; n++) {
      double[] x = X[examples[n]];
      double[] below = signalBelow(x, signalAbove(x, classes[examples[n]], share), w2);
      add(b1, below);
      addOuter(w1, x, below);
    }
    decay(w1, b1, true);
    return flat(bug == PlantedBug.TRANSPOSED ? transposed(w1) : w1, b1, w2, b2);
  }

  private double[] signalAbove(double[] x, int wanted, double share) {
    double[] signal = net.outputs(x);
    signal[wanted] -= 1;
    double factor = bug == PlantedBug.SIGN ? -share : share;
    for (int k = 0; k < signal.length; k++) {
      signal[k] *= factor;
    }
    return signal;
  }

  private double[] signalBelow(double[] x, double[] above, double[][] step) {
    double[] a = net.activations(x);
    double[] signal = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      for (int k = 0; k < above.length; k++) {
        double weight = net.w2(j, k);
        signal[j] += (bug == PlantedBug.UPDATED_WEIGHTS ? weight - step[j][k] : weight) * above[k];
      }
      signal[j] *= bug == PlantedBug.NO_SLOPE ? 1 : a[j] * (1 - a[j]);
    }
    return signal;
  }

  /** Adds the penalty's gradient to a layer. */
  private void decay(double[][] W, double[] b, boolean lower) {
    for (int p = 0; p < W.length && bug != PlantedBug.NO_DECAY; p++) {
      for (int j = 0; j < b.length; j++) {
        W[p][j] += lambda * (lower ? net.w1(p, j) : net.w2(p, j));
      }
    }
    for (int j = 0; j < b.length && bug == PlantedBug.BIAS_DECAYED; j++) {
      b[j] += lambda * (lower ? net.b1(j) : net.b2(j));
    }
  }

  private static void add(double[] sum, double[] part) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += part[j];
    }
  }

  private static void addOuter(double[][] sum, double[] in, double[] signal) {
    for (int p = 0; p < in.length; p++) {
      for (int j = 0; j < signal.length; j++) {
        sum[p][j] += in[p] * signal[j];
      }
    }
  }

  private static double[][] transposed(double[][] square) {
    double[][] turned = new double[square.length][square.length];
    for (int p = 0; p < square.length; p++) {
      for (int j = 0; j < square.length; j++) {
        turned[j][p] = square[p][j];
      }
    }
    return turned;
  }

  private static double[] flat(double[][] w1, double[] b1, double[][] w2, double[] b2) {
    return Stream.of(w1, new double[][] {b1}, w2, new double[][] {b2})
        .flatMap(Arrays::stream)
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }
}
