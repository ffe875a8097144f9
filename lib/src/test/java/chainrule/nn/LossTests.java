package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.Agreement;
import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LossTests {

  private static final double TEN_DIGITS = 6e-11;

  /** Three images, three classes: the scores table of a 2024 lecture. */
  private static final Matrix SCORES =
      Matrix.of(new double[][] {{3.2, 5.1, -1.7}, {1.3, 4.9, 2.0}, {2.2, 2.5, -3.1}});

  private static final Matrix LABELS = Matrix.of(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});

  static List<Loss> all() {
    return List.of(
        Loss.HALF_SQUARED_ERROR,
        Loss.HALF_SQUARED_ERROR_SUM,
        Loss.BINARY_CROSS_ENTROPY,
        Loss.SOFTMAX_CROSS_ENTROPY);
  }

  @Test
  void softmaxOfFivePublishedDigits() {
    assertThat(Softmax.of(1.8, .9, .68))
        .containsExactly(new double[] {.5770841763, .2346249172, .1882909065}, within(TEN_DIGITS));
    assertThat(Softmax.of(SCORES).rowAt(2))
        .containsExactly(new double[] {.4246554258, .5732248667, .0021197074}, within(TEN_DIGITS));
  }

  @Test
  void softmaxCrossEntropyOfTheScoresTable() {
    assertThat(Loss.SOFTMAX_CROSS_ENTROPY.value(SCORES, LABELS))
        .isCloseTo(2.7586547109, within(TEN_DIGITS));
    double[] each = {2.0403551528, .0791317783, 6.1564772017};
    for (int i = 0; i < 3; i++) {
      assertThat(Loss.SOFTMAX_CROSS_ENTROPY.value(SCORES.rowsAt(i), LABELS.rowsAt(i)))
          .isCloseTo(each[i], within(TEN_DIGITS));
    }
  }

  @ParameterizedTest
  @CsvSource({"2, .6931471806", "3, 1.0986122887", "10, 2.3025850930"})
  void atChanceTheCrossEntropyIsTheLogOfTheNumberOfClasses(int classes, double expected) {
    Matrix target = Matrix.zeros(1, classes);
    target.set(0, classes - 1, 1);
    assertThat(Loss.SOFTMAX_CROSS_ENTROPY.value(Matrix.zeros(1, classes), target))
        .isCloseTo(expected, within(TEN_DIGITS));
  }

  @Test
  void binaryCrossEntropyOfAConfidentMistake() {
    Matrix z = Matrix.row(-5);
    Matrix t = Matrix.row(1);
    assertThat(Loss.BINARY_CROSS_ENTROPY.gradient(z, t).get(0, 0))
        .isCloseTo(-.99330715, within(5e-9));
    assertThat(Loss.BINARY_CROSS_ENTROPY.value(Matrix.row(0), t))
        .isCloseTo(.6931471806, within(TEN_DIGITS));
    assertThat(Loss.BINARY_CROSS_ENTROPY.value(Matrix.row(1), Matrix.row(0)))
        .isCloseTo(1.31326168752, within(6e-12));
  }

  @Test
  void halfSquaredErrorAsMeanAndAsSum() {
    Matrix y = Matrix.of(new double[][] {{1, 2}, {3, 4}});
    Matrix t = Matrix.of(new double[][] {{0, 0}, {3, 0}});
    assertThat(Loss.HALF_SQUARED_ERROR_SUM.value(y, t)).isEqualTo(10.5);
    assertThat(Loss.HALF_SQUARED_ERROR.value(y, t)).isEqualTo(5.25);
    assertThat(Loss.HALF_SQUARED_ERROR_SUM.gradient(y, t))
        .isEqualTo(Matrix.of(new double[][] {{1, 2}, {0, 4}}));
    assertThat(Loss.HALF_SQUARED_ERROR.gradient(y, t))
        .isEqualTo(Matrix.of(new double[][] {{.5, 1}, {0, 2}}));
  }

  @ParameterizedTest
  @MethodSource("all")
  void gradientAgreesWithCentralDifferences(Loss loss) {
    SplittableRandom random = new SplittableRandom(2);
    Matrix outputs = Matrix.wrap(4, 3, random.doubles(12, -3, 3).toArray());
    Matrix targets = Softmax.of(Matrix.wrap(4, 3, random.doubles(12, -1, 1).toArray()));
    NumericalGradient measured =
        NumericalGradient.of(v -> loss.value(Matrix.wrap(4, 3, v), targets), outputs.values());
    GradientCheck check = GradientCheck.compare(loss.gradient(outputs, targets).values(), measured);
    assertThat(check.overall()).as(check.toString()).isEqualTo(Agreement.RIGHT);
  }

  @ParameterizedTest
  @CsvSource({"1e4", "-1e4", "710", "-750"})
  void stableFarOut(double z) {
    Matrix scores = Matrix.row(z, 0);
    for (Loss loss : List.of(Loss.BINARY_CROSS_ENTROPY, Loss.SOFTMAX_CROSS_ENTROPY)) {
      Matrix gradient = Matrix.zeros(1, 2);
      assertThat(loss.valueAndGradient(scores, Matrix.row(0, 1), gradient)).isFinite();
      assertThat(gradient.values()).doesNotContain(Double.NaN);
      assertThat(Arrays.stream(loss.predictions(scores).values())).allMatch(p -> p >= 0 && p <= 1);
    }
    assertThat(Loss.SOFTMAX_CROSS_ENTROPY.value(scores, Matrix.row(0, 1)))
        .isCloseTo(Math.max(z, 0), within(1e-12));
  }

  @Test
  void predictionsOfScoresAreProbabilities() {
    assertThat(Loss.BINARY_CROSS_ENTROPY.predictions(Matrix.row(2)).get(0, 0))
        .isCloseTo(.88079707798, within(6e-12));
    assertThat(Loss.SOFTMAX_CROSS_ENTROPY.predictions(SCORES)).isEqualTo(Softmax.of(SCORES));
    assertThat(Loss.HALF_SQUARED_ERROR.predictions(SCORES)).isEqualTo(SCORES);
  }
}
