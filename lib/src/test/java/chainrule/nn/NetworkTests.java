package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.check.Agreement;
import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.check.ParameterBlock;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkTests {

  /** Every activation with a slope, in front of every loss; widths, rows and layers all differ. */
  static List<Arguments> combinations() {
    List<Arguments> all = new ArrayList<>();
    for (Activation hidden :
        List.of(Activation.LINEAR, Activation.SIGMOID, Activation.TANH, Activation.RELU)) {
      for (int[] sizes : new int[][] {{4, 3}, {5, 4, 3}, {2, 5, 4, 3}}) {
        all.add(Arguments.of(hidden, Activation.LINEAR, Loss.SOFTMAX_CROSS_ENTROPY, sizes));
        all.add(Arguments.of(hidden, Activation.LINEAR, Loss.BINARY_CROSS_ENTROPY, sizes));
        all.add(Arguments.of(hidden, Activation.SIGMOID, Loss.HALF_SQUARED_ERROR, sizes));
        all.add(Arguments.of(hidden, hidden, Loss.HALF_SQUARED_ERROR_SUM, sizes));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void gradientAgreesWithCentralDifferences(
      Activation hidden, Activation output, Loss loss, int[] sizes) {
    SplittableRandom random = new SplittableRandom(5);
    Network network = Network.dense(loss, hidden, output, random, sizes);
    network.setParameters(uniform(random, network.parameterCount()));
    Matrix x = matrix(random, 7, sizes[0]);
    Matrix t = Softmax.of(matrix(random, 7, sizes[sizes.length - 1]));
    double value = network.backward(x, t);
    double[] analytic = network.gradient();
    Matrix inputGradient = network.inputGradient();
    double[] theta = network.parameters();

    assertThat(value).isEqualTo(network.loss(x, t));
    NumericalGradient measured = NumericalGradient.of(p -> lossAt(network, p, x, t), theta);
    GradientCheck check =
        GradientCheck.compare(analytic, measured, ParameterBlock.ofNetwork(sizes));
    assertThat(check.overall()).as(check.toString()).isEqualTo(Agreement.RIGHT);
    assertThat(check.onlyFiniteDifferenceExact()).isFalse();

    network.setParameters(theta);
    NumericalGradient byInput =
        NumericalGradient.of(
            v -> network.loss(Matrix.wrap(x.rows(), x.columns(), v), t), x.values());
    assertThat(GradientCheck.compare(inputGradient.values(), byInput).overall())
        .isEqualTo(Agreement.RIGHT);
  }

  @Test
  void tanhIdentityNetworkByHand() {
    Network network =
        new Network(
            Loss.HALF_SQUARED_ERROR,
            new Dense(
                Matrix.of(new double[][] {{.1, .4}, {-.3, .2}}),
                new double[] {.05, -.1},
                Activation.TANH),
            new Dense(Matrix.column(.7, -.5), new double[] {.2}, Activation.LINEAR));
    assertThat(network.backward(Matrix.row(1, 2), Matrix.row(.5)))
        .isCloseTo(.4027649651, within(6e-11));
    assertThat(network.dense(2).activations().get(0, 0)).isCloseTo(-.3975131922, within(6e-11));
    assertThat(network.gradient())
        .containsExactly(
            new double[] {
              -.5164298632,
              .2848435778,
              -1.0328597263,
              .5696871556, // W1 row by row
              -.5164298632,
              .2848435778, // b1
              .3786599230,
              -.5424280529, // W2
              -.8975131922 // b2
            },
            within(6e-11));
  }

  @Test
  void onlineStepByHandWithBiases() {
    Network network =
        new Network(
            Loss.HALF_SQUARED_ERROR,
            new Dense(
                Matrix.of(new double[][] {{.15, .25}, {.20, .30}}),
                new double[] {.35, .35},
                Activation.SIGMOID),
            new Dense(
                Matrix.of(new double[][] {{.40, .50}, {.45, .55}}),
                new double[] {.60, .60},
                Activation.SIGMOID));
    network.backward(Matrix.row(.05, .10), Matrix.row(.01, .99));
    assertThat(network.dense(1).activations().values())
        .containsExactly(new double[] {.5932699921, .5968843783}, within(6e-11));
    assertThat(network.dense(2).activations().values())
        .containsExactly(new double[] {.7513650696, .7729284653}, within(6e-11));
    assertThat(network.dense(2).weightGradient().transpose().values())
        .containsExactly(
            new double[] {.0821670406, .0826676278, -.0226025405, -.0227402422}, within(6e-11));
    assertThat(network.dense(1).weightGradient().transpose().values())
        .containsExactly(
            new double[] {.0004385677, .0008771355, .0004977127, .0009954255}, within(6e-11));
  }

  @Test
  void parametersRoundTripInTheOrderWeightsThenBias() {
    Network network =
        new Network(
            Loss.HALF_SQUARED_ERROR,
            new Dense(
                Matrix.of(new double[][] {{1, 2}, {3, 4}}), new double[] {5, 6}, Activation.TANH),
            new Dense(Matrix.column(7, 8), new double[] {9}, Activation.LINEAR));
    assertThat(network.parameters()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    network.setParameters(new double[] {9, 8, 7, 6, 5, 4, 3, 2, 1});
    assertThat(network.parameters()).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1);
    assertThat(network.dense(1).weights().get(1, 0)).isEqualTo(7);
    assertThat(network.dense(2).bias()).containsExactly(1);
  }

  @Test
  void batchesOfChangingSizeDoNotDisturbEachOther() {
    SplittableRandom random = new SplittableRandom(3);
    Network network =
        Network.dense(
            Loss.SOFTMAX_CROSS_ENTROPY, Activation.SIGMOID, Activation.LINEAR, random, 3, 4, 2);
    Matrix x = matrix(random, 9, 3);
    Matrix whole = network.predict(x);
    for (int rows : new int[] {4, 5, 4, 1, 5, 9}) {
      int[] indices = IntStream.range(0, rows).toArray();
      assertThat(network.predict(x.rowsAt(indices))).isEqualTo(whole.rowsAt(indices));
    }
  }

  @Test
  void forwardFromALayerTakesWhatItGave() {
    SplittableRandom random = new SplittableRandom(6);
    Network network =
        Network.dense(
            Loss.HALF_SQUARED_ERROR, Activation.TANH, Activation.SIGMOID, random, 3, 5, 4, 2);
    Matrix x = matrix(random, 6, 3);
    Matrix outputs = network.forward(x).copy();
    Matrix second = network.dense(2).activations().copy();
    assertThat(network.forwardFrom(0, x)).isEqualTo(outputs);
    assertThat(network.forwardFrom(2, second)).isEqualTo(outputs);
    assertThat(network.forwardFrom(3, outputs)).isEqualTo(outputs);
    assertThatThrownBy(() -> network.forwardFrom(4, outputs))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void descendIsBackwardAndAStep(Activation hidden, Activation output, Loss loss, int[] sizes) {
    SplittableRandom random = new SplittableRandom(7);
    Network network = Network.dense(loss, hidden, output, random, sizes);
    Matrix x = matrix(random, 7, sizes[0]);
    Matrix t = Softmax.of(matrix(random, 7, sizes[sizes.length - 1]));
    double before = network.backward(x, t);
    double[] expected = network.parameters();
    double[] gradient = network.gradient();
    for (int i = 0; i < expected.length; i++) {
      expected[i] -= .25 * gradient[i];
    }
    assertThat(network.descend(x, t, .25)).isEqualTo(before);
    assertThat(network.parameters()).containsExactly(expected, within(1e-13));
  }

  @Test
  void sumOfExampleGradientsIsTheBatchGradient() {
    SplittableRandom random = new SplittableRandom(4);
    Network network =
        Network.dense(
            Loss.HALF_SQUARED_ERROR_SUM, Activation.TANH, Activation.SIGMOID, random, 3, 4, 2);
    Matrix x = matrix(random, 5, 3);
    Matrix t = matrix(random, 5, 2);
    network.backward(x, t);
    double[] batch = network.gradient();
    double[] sum = new double[batch.length];
    for (int i = 0; i < 5; i++) {
      network.backward(x.rowsAt(i), t.rowsAt(i));
      double[] one = network.gradient();
      for (int j = 0; j < sum.length; j++) {
        sum[j] += one[j];
      }
    }
    assertThat(sum).containsExactly(batch, within(1e-14));
  }

  @Test
  void messagesNameWhatDoesNotFit() {
    Dense twoToThree = Dense.of(2, 3, Activation.SIGMOID);
    assertThatThrownBy(
            () ->
                new Network(Loss.HALF_SQUARED_ERROR, twoToThree, Dense.of(4, 1, Activation.LINEAR)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("Network: layer 1 gives 3 values, layer 2 takes 4; expected equal numbers");
    assertThatThrownBy(() -> twoToThree.forward(Matrix.row(1, 2, 3)))
        .hasMessage("Dense: input is 1×3, weights are 2×3; expected input to have 2 columns");
    assertThatThrownBy(() -> Dense.of(2, 3, Activation.SIGMOID).deltas())
        .hasMessage("Dense 2→3 sigmoid: nothing computed yet; expected a forward first");
    Network network = new Network(Loss.HALF_SQUARED_ERROR, twoToThree);
    assertThatThrownBy(() -> network.setParameters(new double[8]))
        .hasMessage("theta: 8 entries; expected 9");
    assertThatThrownBy(() -> network.loss(Matrix.row(1, 2), Matrix.row(1, 2)))
        .hasMessage(
            "half squared error: outputs are 1×3, targets 1×2, gradient 1×3;"
                + " expected equal shapes and at least one row");
    assertThatThrownBy(() -> network.forward(Matrix.zeros(0, 2)))
        .hasMessage("inputs: 0×2; expected at least one row");
    assertThatThrownBy(() -> new Dense(Matrix.zeros(2, 3), new double[2], Activation.TANH))
        .hasMessage("Dense: weights are 2×3, bias has 2 entries; expected 3");
  }

  private static double lossAt(Network network, double[] parameters, Matrix x, Matrix t) {
    network.setParameters(parameters);
    return network.loss(x, t);
  }

  private static Matrix matrix(SplittableRandom random, int rows, int columns) {
    return Matrix.wrap(rows, columns, uniform(random, rows * columns));
  }

  private static double[] uniform(SplittableRandom random, int length) {
    return random.doubles(length, -1.5, 1.5).toArray();
  }
}
