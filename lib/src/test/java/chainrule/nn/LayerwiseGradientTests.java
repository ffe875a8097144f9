package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.check.Agreement;
import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.check.ParameterBlock;
import chainrule.loss.Loss;
import chainrule.loss.Regularizer;
import chainrule.loss.RowLoss;
import chainrule.loss.SoftmaxCrossEntropy;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerwiseGradientTests {

  private final SplittableRandom random = new SplittableRandom(5);

  @Test
  void smallSigmoidNetworkAgrees() {
    assertAgrees(
        Network.dense(
            Loss.HALF_SQUARED_ERROR_SUM, Activation.SIGMOID, Activation.SIGMOID, random, 2, 3, 1),
        matrix(4, 2),
        matrix(4, 1));
  }

  @Test
  void softmaxAndSeveralHiddenLayersAgree() {
    Matrix targets = Matrix.of(new double[][] {{1, 0, 0}, {0, 0, 1}, {.2, .3, .5}});
    for (Activation hidden : List.of(Activation.TANH, Activation.SIGMOID, Activation.SOFTPLUS)) {
      for (int[] sizes : new int[][] {{4, 3}, {4, 5, 3}, {4, 6, 5, 4, 3}}) {
        assertAgrees(
            Network.dense(Loss.SOFTMAX_CROSS_ENTROPY, hidden, Activation.LINEAR, random, sizes),
            matrix(3, 4),
            targets);
      }
    }
  }

  @Test
  void smoothNetworkTakesFourMovesPerEntry() {
    for (Activation hidden : List.of(Activation.TANH, Activation.SIGMOID, Activation.LINEAR)) {
      Network network =
          Network.dense(
              Loss.SOFTMAX_CROSS_ENTROPY, hidden, Activation.LINEAR, random, 4, 6, 5, 4, 3);
      NumericalGradient measured =
          LayerwiseGradient.measure(
              network, matrix(2, 4), Matrix.of(new double[][] {{1, 0, 0}, {0, 0, 1}}));
      assertThat(measured.evaluations()).isEqualTo(1 + 4L * network.parameterCount());
    }
  }

  @Test
  void biasesOfLaterLayersNeedNoSecondMeasurement() {
    Network network =
        new Network(Loss.HALF_SQUARED_ERROR, dense(3, 4), dense(4, 3), dense(3, 2), dense(2, 2));
    network.setParameters(random.doubles(network.parameterCount(), -1, 1).toArray());
    Matrix inputs = matrix(5, 3);
    Matrix targets = matrix(5, 2);
    assertAgrees(network, inputs, targets);
    assertThat(LayerwiseGradient.measure(network, inputs, targets).evaluations())
        .isEqualTo(1 + 4L * network.parameterCount());
  }

  @Test
  void lossesByColumnAreThoseByRow() {
    Matrix outputs =
        Matrix.of(
            new double[][] {
              {.3, .1, .6}, {.2, .2, .6}, {.998, .001, .001}, {.5, .499, .001}, {.1, .45, .45}
            });
    Matrix scores =
        Matrix.of(new double[][] {{3, 1, 3}, {0, 0, 0}, {60, 1, -9}, {-800, 900, 1}, {1, 2, 3}});
    Matrix targets =
        Matrix.of(new double[][] {{1, 0, 0}, {0, 1, 0}, {1, 0, 0}, {.2, .3, .5}, {0, 0, 1}});
    for (Loss loss :
        List.of(
            Loss.HALF_SQUARED_ERROR,
            Loss.SOFTMAX_CROSS_ENTROPY,
            Loss.KL_DIVERGENCE,
            Loss.KL_DIVERGENCE_OF_PROBABILITIES)) {
      RowLoss rowLoss = (RowLoss) loss;
      Matrix y = loss instanceof SoftmaxCrossEntropy ? scores : outputs;
      double[] losses = new double[y.rows()];
      rowLoss.columns(y.transpose(), targets.transpose(), new double[y.values().length], losses);
      for (int i = 0; i < losses.length; i++) {
        double expected = loss.value(y.rowsAt(i), targets.rowsAt(i));
        assertThat(losses[i])
            .as(loss + ", row " + i)
            .isCloseTo(expected, within(4 * Math.ulp(expected)));
      }
    }
  }

  @Test
  void rectifiedUnitsAgreeAwayFromKinks() {
    assertAgrees(
        Network.dense(
            Loss.HALF_SQUARED_ERROR, Activation.RELU, Activation.LINEAR, random, 3, 8, 6, 2),
        matrix(5, 3),
        matrix(5, 2));
  }

  @Test
  void kinkWithinTheStepsIsSteppedAround() {
    // z = 3e-4 is nearer to the corner than the steps are; the slope there is (y − t) x = 3e-4 − 1
    Network network =
        new Network(
            Loss.HALF_SQUARED_ERROR,
            new Dense(Matrix.of(new double[][] {{3e-4}}), null, Activation.RELU));
    Matrix one = Matrix.row(1);
    NumericalGradient measured = LayerwiseGradient.measure(network, one, one);
    assertThat(GradientCheck.compare(new double[] {3e-4 - 1}, measured).overall())
        .isEqualTo(Agreement.RIGHT);
    assertThat(measured.evaluations()).isGreaterThan(1 + 4);
  }

  @Test
  void cornerItselfIsInconclusive() {
    Network network =
        new Network(Loss.HALF_SQUARED_ERROR, Dense.withoutBias(1, 1, Activation.RELU));
    NumericalGradient measured = LayerwiseGradient.measure(network, Matrix.row(1), Matrix.row(1));
    assertThat(measured.isKink(0)).isTrue();
    assertThat(measured.inconclusive()).containsExactly(0);
  }

  @Test
  void layersThatAreNotDenseAreMeasuredOneByOne() {
    Network network =
        new Network(
            Loss.HALF_SQUARED_ERROR,
            new DirectLinks(dense(2, 2)),
            dense(4, 3),
            new BatchNorm(3),
            dense(3, 2),
            dense(2, 1));
    assertAgrees(network, matrix(6, 2), matrix(6, 1));
  }

  @Test
  void penaltyIsPartOfTheGradient() {
    Network network =
        new Network(Loss.HALF_SQUARED_ERROR, dense(2, 2), dense(2, 1))
            .regularized(Regularizer.l2(.3));
    assertAgrees(network, matrix(3, 2), matrix(3, 1));
  }

  @Test
  void largeInputsGetSmallSteps() {
    Dense small = dense(2, 3);
    for (int i = 0; i < small.weights().values().length; i++) {
      small.weights().values()[i] /= 200;
    }
    assertAgrees(
        new Network(Loss.HALF_SQUARED_ERROR, small, dense(3, 1)),
        matrix(4, 2).scaled(200),
        matrix(4, 1));
  }

  @Test
  void wrongGradientIsFoundInItsBlock() {
    Network network = new Network(Loss.HALF_SQUARED_ERROR, dense(2, 3), dense(3, 1));
    Matrix inputs = matrix(4, 2);
    Matrix targets = matrix(4, 1);
    network.backward(inputs, targets);
    double[] gradient = network.gradient();
    gradient[7] *= 1.001;
    GradientCheck check =
        GradientCheck.compare(
            gradient,
            LayerwiseGradient.measure(network, inputs, targets),
            ParameterBlock.ofNetwork(network.sizes()));
    assertThat(check.blocks())
        .extracting(block -> block.agreement())
        .containsExactly(Agreement.RIGHT, Agreement.WRONG, Agreement.RIGHT, Agreement.RIGHT);
  }

  @Test
  void runningStatisticsOfANetworkThatLearnsStayAsTheyWere() {
    BatchNorm norm = new BatchNorm(2);
    Network network = new Network(Loss.HALF_SQUARED_ERROR, norm, Dense.of(2, 1, Activation.TANH));
    network.training(true);
    Matrix inputs = Matrix.of(new double[][] {{5, -7}, {6, 3}, {9, 4}});
    LayerwiseGradient.measure(network, inputs, Matrix.column(1, 2, 3));
    assertThat(norm.runningMean()).containsExactly(0, 0);
    assertThat(norm.runningVariance()).containsExactly(1, 1);
  }

  /** sin with periods of the steps in a pre-activation, 2⁻¹⁰ and its wider one: it looks flat. */
  @ParameterizedTest
  @ValueSource(doubles = {1, .5, 2, 2.045, 2.045 / 2})
  void activationThatRepeatsItselfWithTheStepIsNotTakenForFlat(double periods) {
    double k = 2 * Math.PI * 1024 / periods;
    Network network =
        new Network(
            Loss.HALF_SQUARED_ERROR,
            new Dense(
                Matrix.row(0),
                new double[] {0},
                new Activation() {
                  @Override
                  public double value(double z) {
                    return Math.sin(k * z);
                  }

                  @Override
                  public double derivative(double z) {
                    return k * Math.cos(k * z);
                  }

                  @Override
                  public boolean hasDerivativeFromOutput() {
                    return false;
                  }

                  @Override
                  public double derivativeFromOutput(double a) {
                    throw new UnsupportedOperationException();
                  }
                }));
    Matrix one = Matrix.row(1);
    network.backward(one, one);
    NumericalGradient measured = LayerwiseGradient.measure(network, one, one);
    assertThat(network.gradient()).containsExactly(-k, -k);
    assertThat(GradientCheck.compare(network.gradient(), measured).overall())
        .isEqualTo(Agreement.RIGHT);
  }

  @Test
  void badInputIsNamed() {
    Network network = new Network(Loss.HALF_SQUARED_ERROR, dense(2, 1));
    assertThatThrownBy(
            () -> LayerwiseGradient.measure(network, Matrix.row(1, Double.NaN), Matrix.row(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("inputs");
    assertThatThrownBy(() -> LayerwiseGradient.measure(network, Matrix.row(1), Matrix.row(1)))
        .isInstanceOf(ShapeException.class);
    network.parameterArrays().get(0)[1] = Double.POSITIVE_INFINITY;
    assertThatThrownBy(() -> LayerwiseGradient.measure(network, Matrix.row(1, 1), Matrix.row(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parameters");
  }

  /** Against backward, to 1e-8 of the block, and against plain differences entry by entry. */
  private static void assertAgrees(Network network, Matrix inputs, Matrix targets) {
    double[] theta = network.parameters();
    network.backward(inputs, targets);
    double[] analytic = network.gradient();
    NumericalGradient measured = LayerwiseGradient.measure(network, inputs, targets);
    assertThat(network.parameters()).isEqualTo(theta);
    double[] values = measured.values();
    int at = 0;
    for (double[] array : network.parameterArrays()) {
      double[] difference = new double[array.length];
      for (int i = 0; i < array.length; i++) {
        difference[i] = values[at + i] - analytic[at + i];
      }
      double size = norm(Arrays.copyOfRange(analytic, at, at + array.length));
      assertThat(norm(difference)).as("block from " + at).isLessThanOrEqualTo(1e-8 * size + 1e-13);
      at += array.length;
    }
    NumericalGradient plain =
        NumericalGradient.of(
            p -> {
              network.setParameters(p);
              return network.loss(inputs, targets);
            },
            theta);
    network.setParameters(theta);
    for (int i = 0; i < values.length; i++) {
      assertThat(Math.abs(values[i] - plain.values()[i]))
          .as("entry " + i)
          .isLessThanOrEqualTo(measured.errors()[i] + plain.errors()[i] + 1e-13);
    }
  }

  private Dense dense(int inputs, int outputs) {
    return Dense.of(inputs, outputs, Activation.TANH)
        .initialize(Initializer.uniformByFan(), random);
  }

  private Matrix matrix(int rows, int columns) {
    return Matrix.wrap(rows, columns, random.doubles((long) rows * columns, -1, 1).toArray());
  }

  private static double norm(double[] values) {
    return Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
  }
}
