package chainrule.train;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.DirectLinks;
import chainrule.nn.Layer;
import chainrule.nn.Network;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Experiments of 1986 with the sum of the squared errors, all cases in one batch. The papers print
 * one run each; these are distributions over fixed seeds.
 */
class TrainingOf1986Tests {

  /** The most that any output is off, below which a problem counts as solved. */
  private static final double RIGHT_SIDE = .5;

  @Test
  void symmetryIsFoundInSomeThousandSweeps() {
    Matrix patterns = bits(6);
    Matrix symmetric = Matrix.zeros(64, 1);
    for (int i = 0; i < 64; i++) {
      double[] x = patterns.rowAt(i);
      symmetric.set(i, 0, x[0] == x[5] && x[1] == x[4] && x[2] == x[3] ? 1 : 0);
    }
    int[] sweeps =
        IntStream.range(0, 20)
            .map(
                seed ->
                    sweepsToSolve(
                        uniform(.3, seed, sigmoid(6, 2), sigmoid(2, 1)),
                        new Momentum(.1, .9),
                        patterns,
                        symmetric,
                        RIGHT_SIDE,
                        20_000))
            .sorted()
            .toArray();
    long solved = Arrays.stream(sweeps).filter(s -> s < 20_000).count();
    assertThat(solved).isGreaterThanOrEqualTo(12);
    assertThat(sweeps[(int) solved / 2]).isBetween(700, 4000); // printed: 1,425
  }

  @Test
  void symmetryIsSeenByAntisymmetricWeights() {
    Matrix patterns = bits(6);
    Matrix symmetric = Matrix.zeros(64, 1);
    for (int i = 0; i < 64; i++) {
      double[] x = patterns.rowAt(i);
      symmetric.set(i, 0, x[0] == x[5] && x[1] == x[4] && x[2] == x[3] ? 1 : 0);
    }
    int solved = 0;
    for (int seed = 0; seed < 5; seed++) {
      Network network = uniform(.3, seed, sigmoid(6, 2), sigmoid(2, 1));
      if (sweepsToSolve(network, new Momentum(.1, .9), patterns, symmetric, .2, 20_000) < 20_000) {
        solved++;
        double[] first = network.dense(1).weights().columnAt(0);
        double[] second = network.dense(1).weights().columnAt(1);
        double largest = Arrays.stream(first).map(Math::abs).max().orElseThrow();
        for (int i = 0; i < 3; i++) {
          assertThat(Math.abs(first[i] + first[5 - i])).isLessThan(.05 * largest);
          assertThat(Math.signum(first[i])).isEqualTo(-Math.signum(second[i]));
        }
        double[] sizes = Arrays.stream(first).limit(3).map(Math::abs).sorted().toArray();
        assertThat(sizes[1] / sizes[0]).isBetween(1.5, 2.2); // 1 : 2 : 4
        assertThat(sizes[2] / sizes[0]).isBetween(2.0, 4.5);
      }
    }
    assertThat(solved).isGreaterThanOrEqualTo(2);
  }

  @Test
  void encoderFindsEightCodesForThreeUnits() {
    Matrix one = Matrix.zeros(8, 8);
    for (int i = 0; i < 8; i++) {
      one.set(i, i, 1);
    }
    int solved = 0;
    for (int seed = 0; seed < 10; seed++) {
      Network network = uniform(.5, seed, sigmoid(8, 3), sigmoid(3, 8));
      if (sweepsToSolve(network, new GradientDescent(.25), one, one, RIGHT_SIDE, 8000) < 8000) {
        solved++;
        network.forward(one);
        double[][] codes = network.dense(1).activations().toArray();
        for (int i = 0; i < 8; i++) {
          for (int j = 0; j < i; j++) {
            assertThat(distance(codes[i], codes[j])).isGreaterThan(.1);
          }
        }
      }
    }
    assertThat(solved).isGreaterThanOrEqualTo(8);
  }

  @Test
  void exclusiveOrWithDirectLinksHasNoLocalMinima() {
    Matrix targets = Matrix.column(.1, .9, .9, .1);
    int[] sweeps =
        IntStream.range(0, 20)
            .map(
                seed ->
                    sweepsToSolve(
                        uniform(.5, seed, new DirectLinks(sigmoid(2, 1)), sigmoid(3, 1)),
                        new Momentum(.5, .9),
                        bits(2),
                        targets,
                        .4,
                        3000))
            .sorted()
            .toArray();
    assertThat(Arrays.stream(sweeps).filter(s -> s < 3000).count()).isGreaterThanOrEqualTo(18);
    assertThat(sweeps[10]).isLessThan(1000);
  }

  @Test
  void hiddenUnitsThatStartEqualStayEqual() {
    Network network =
        new Network(
            Loss.HALF_SQUARED_ERROR_SUM,
            new Dense(filled(2, 3), new double[3], Activation.SIGMOID),
            new Dense(filled(3, 1), new double[1], Activation.SIGMOID));
    new Trainer(network, new GradientDescent(.5)).train(bits(2), Matrix.column(0, 1, 1, 0), 2000);
    Matrix weights = network.dense(1).weights();
    assertThat(weights.columnAt(1)).containsExactly(weights.columnAt(0));
    assertThat(weights.columnAt(2)).containsExactly(weights.columnAt(0));
    assertThat(weights.get(0, 0)).isNotEqualTo(.5);
  }

  /** Trains until no output is further off than allowed; returns the sweeps, or the most. */
  private static int sweepsToSolve(
      Network network, Optimizer rule, Matrix inputs, Matrix targets, double off, int most) {
    Trainer trainer = new Trainer(network, rule);
    for (int sweep = 0; sweep < most; sweep += 20) {
      double[] y = network.predict(inputs).values();
      boolean solved = true;
      for (int i = 0; i < y.length; i++) {
        solved &= Math.abs(y[i] - targets.values()[i]) < off;
      }
      if (solved) {
        return sweep;
      }
      trainer.train(inputs, targets, 20);
    }
    return most;
  }

  private static Network uniform(double bound, int seed, Layer... layers) {
    Network network = new Network(Loss.HALF_SQUARED_ERROR_SUM, layers);
    network.setParameters(
        new SplittableRandom(seed).doubles(network.parameterCount(), -bound, bound).toArray());
    return network;
  }

  private static Dense sigmoid(int inputs, int outputs) {
    return Dense.of(inputs, outputs, Activation.SIGMOID);
  }

  /** All patterns of n bits, the first bit the most significant. */
  private static Matrix bits(int n) {
    Matrix patterns = Matrix.zeros(1 << n, n);
    for (int i = 0; i < 1 << n; i++) {
      for (int j = 0; j < n; j++) {
        patterns.set(i, j, i >> (n - 1 - j) & 1);
      }
    }
    return patterns;
  }

  private static Matrix filled(int rows, int columns) {
    return Matrix.zeros(rows, columns).map(zero -> .5);
  }

  private static double distance(double[] a, double[] b) {
    double largest = 0;
    for (int i = 0; i < a.length; i++) {
      largest = Math.max(largest, Math.abs(a[i] - b[i]));
    }
    return largest;
  }
}
