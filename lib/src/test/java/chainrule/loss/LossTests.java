package chainrule.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Softmax;
import chainrule.check.Agreement;
import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.data.Labels;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import chainrule.nn.Recorded;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        Loss.SOFTMAX_CROSS_ENTROPY,
        Loss.KL_DIVERGENCE,
        Loss.KL_DIVERGENCE_OF_PROBABILITIES,
        Loss.multiclassHinge(1),
        Loss.multiclassHinge(.5));
  }

  private static Loss named(String name) {
    return all().stream().filter(loss -> loss.toString().equals(name)).findFirst().orElseThrow();
  }

  /** Worked out with 9,000 digits by functions.py, for scores from −10⁴ to 10⁴. */
  @ParameterizedTest
  @CsvFileSource(resources = "/chainrule/nn/losses.csv", numLinesToSkip = 1)
  void valueAndGradientAreRightToTheLastDigits(
      String name, String outputs, String targets, double value, String gradient) {
    Matrix y = Matrix.row(Recorded.numbers(outputs));
    Matrix t = Matrix.row(Recorded.numbers(targets));
    Matrix g = Matrix.zeros(1, y.columns());
    double[] expected = Recorded.numbers(gradient);
    assertThat(named(name).valueAndGradient(y, t, g)).isCloseTo(value, within(digits(value)));
    for (int j = 0; j < expected.length; j++) {
      assertThat(g.get(0, j)).isCloseTo(expected[j], within(digits(expected[j])));
    }
    assertThat(named(name).value(y, t)).isCloseTo(value, within(digits(value)));
    assertThat(named(name).gradient(y, t)).isEqualTo(g);
  }

  private static double digits(double expected) {
    return 4e-16 * Math.max(1, Math.abs(expected));
  }

  /** A batch of five, by the functions of SciPy and scikit-learn. */
  @ParameterizedTest
  @CsvSource({
    "half squared error, targets",
    "binary cross entropy, one hot",
    "softmax cross entropy, one hot",
    "kl divergence, targets"
  })
  void meanOfABatchAgreesWithOtherPeoplesFunctions(String name, String targets) throws IOException {
    Map<String, double[]> batch = Recorded.in("batches.csv");
    Matrix scores = Matrix.wrap(5, 4, batch.get("scores"));
    double expected = batch.get(name)[0];
    assertThat(named(name).value(scores, Matrix.wrap(5, 4, batch.get(targets))))
        .isCloseTo(expected, within(1e-15 * expected));
    assertThat(Softmax.of(scores).values()).containsExactly(batch.get("softmax"), within(1e-16));
  }

  /** The part of a sure hit's loss that is left when everything that rounds to 1 has cancelled. */
  @Test
  void aSureHitKeepsItsDigits() {
    double tail = Math.exp(-40);
    assertThat(Loss.SOFTMAX_CROSS_ENTROPY.value(Matrix.row(40, 0), Matrix.row(1, 0)) / tail)
        .isCloseTo(1, within(1e-15));
    assertThat(Loss.BINARY_CROSS_ENTROPY.value(Matrix.row(40), Matrix.row(1)) / tail)
        .isCloseTo(1, within(1e-15));
    assertThat(Loss.BINARY_CROSS_ENTROPY.gradient(Matrix.row(40), Matrix.row(1)).get(0, 0) / tail)
        .isCloseTo(-1, within(1e-15));
    assertThat(Loss.BINARY_CROSS_ENTROPY.gradient(Matrix.row(-40), Matrix.row(0)).get(0, 0) / tail)
        .isCloseTo(1, within(1e-15));
  }

  @Test
  void hingeOfTheScoresTable() {
    Loss hinge = Loss.multiclassHinge(1);
    assertThat(hinge.value(SCORES, LABELS)).isCloseTo(5.2666666667, within(TEN_DIGITS));
    double[] each = {2.9, 0, 12.9};
    for (int i = 0; i < 3; i++) {
      assertThat(hinge.value(SCORES.rowsAt(i), LABELS.rowsAt(i))).isCloseTo(each[i], within(1e-14));
    }
    assertThat(hinge.value(SCORES.scaled(2), LABELS)).isCloseTo(9.5333333333, within(TEN_DIGITS));
    assertThat(hinge.gradient(SCORES, LABELS).scaled(3))
        .isEqualTo(Matrix.of(new double[][] {{-1, 1, 0}, {0, 0, 0}, {1, 1, -2}}));
    assertThat(hinge.gradient(Matrix.row(1, 0), Matrix.row(1, 0)).values())
        .as("at the corner")
        .containsExactly(0, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 0", "1 1", "0.5 0.5", "0 2", "NaN 1"})
  void hingeTakesOneHotTargetsOnly(String target) {
    Matrix t = Matrix.of(new double[][] {{1, 0}, Recorded.numbers(target)});
    assertThatThrownBy(() -> Loss.multiclassHinge(1).value(Matrix.zeros(2, 2), t))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "multiclass hinge, δ = 1.0: row 1 of the targets is "
                + Arrays.toString(Recorded.numbers(target))
                + "; expected a single 1 among zeros");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 0", "1 0.001", "2 -1", "NaN 1", "Infinity 0"})
  void crossEntropiesOfClassesTakeDistributionsOnly(String target) {
    Matrix t = Matrix.of(new double[][] {{1, 0}, Recorded.numbers(target)});
    for (Loss loss :
        List.of(
            Loss.SOFTMAX_CROSS_ENTROPY, Loss.KL_DIVERGENCE, Loss.KL_DIVERGENCE_OF_PROBABILITIES)) {
      assertThatThrownBy(() -> loss.value(Matrix.zeros(2, 2).map(z -> .5), t))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              loss
                  + ": row 1 of the targets is "
                  + Arrays.toString(Recorded.numbers(target))
                  + "; expected numbers from 0 that sum to 1");
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.001, 1.001, Double.NaN})
  void binaryCrossEntropyTakesProbabilitiesOnly(double target) {
    assertThatThrownBy(
            () -> Loss.BINARY_CROSS_ENTROPY.value(Matrix.row(0, 0), Matrix.row(1, target)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "binary cross entropy: row 0 of the targets is [1.0, "
                + target
                + "]; expected numbers from 0 to 1");
  }

  @Test
  void hingeNamesTheRowThatIsWrong() {
    Matrix t = Matrix.of(new double[][] {{1, 1}, {1, 0}});
    assertThatThrownBy(() -> Loss.multiclassHinge(1).value(Matrix.zeros(2, 2), t))
        .hasMessageContaining("row 0 of the targets is [1.0, 1.0]");
  }

  @Test
  void withoutAMarginEqualScoresCostNothing() {
    assertThat(Loss.multiclassHinge(0).value(Matrix.row(2, 2), Matrix.row(0, 1))).isZero();
    assertThat(Loss.multiclassHinge(0).value(Matrix.row(2, 1), Matrix.row(0, 1))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAMarginThatIsNone(double margin) {
    assertThatThrownBy(() -> Loss.multiclassHinge(margin))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("margin: " + margin + "; expected a finite number, at least 0");
  }

  @Test
  void zeroTimesLogOfZeroIsZero() {
    Loss divergence = Loss.KL_DIVERGENCE_OF_PROBABILITIES;
    Matrix sure = Matrix.row(1, 0);
    assertThat(divergence.value(sure, sure)).isZero();
    assertThat(divergence.gradient(sure, sure).values()).containsExactly(-1, 0);
    assertThat(divergence.value(sure, Matrix.row(.5, .5))).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Loss.KL_DIVERGENCE.value(Matrix.row(0, 0), sure))
        .isCloseTo(Math.log(2), within(1e-16));
    assertThat(Loss.KL_DIVERGENCE.value(Matrix.row(0, 0), Matrix.row(.5, .5))).isZero();
  }

  /** What nothing known costs, worked out from the loss itself and from its name. */
  @Test
  void atChance() {
    for (int k : new int[] {2, 3, 10}) {
      Matrix zeros = Matrix.zeros(1, k);
      Matrix target = Matrix.zeros(1, k);
      target.set(0, 1, 1);
      Matrix even = zeros.map(z -> 1.0 / k);
      Matrix halves = zeros.map(z -> .5);
      assertChance(Loss.HALF_SQUARED_ERROR, halves, target, k / 8.0);
      assertChance(Loss.HALF_SQUARED_ERROR_SUM, halves, target, k / 8.0);
      assertChance(Loss.BINARY_CROSS_ENTROPY, zeros, target, k * .6931471805599453);
      assertChance(Loss.SOFTMAX_CROSS_ENTROPY, zeros, target, Math.log(k));
      assertChance(Loss.KL_DIVERGENCE, zeros, target, Math.log(k));
      assertChance(Loss.KL_DIVERGENCE_OF_PROBABILITIES, even, target, Math.log(k));
      assertChance(Loss.multiclassHinge(1), zeros, target, k - 1);
      assertChance(Loss.multiclassHinge(.5), zeros, target, (k - 1) / 2.0);
    }
  }

  private static void assertChance(Loss loss, Matrix outputs, Matrix target, double expected) {
    assertThat(loss.atChance(target.columns())).isCloseTo(expected, within(1e-15 * expected));
    assertThat(loss.value(outputs, target)).isCloseTo(expected, within(1e-15 * expected));
  }

  @ParameterizedTest
  @MethodSource("all")
  void refusesShapesThatDoNotFit(Loss loss) {
    Matrix two = Matrix.zeros(2, 3);
    Matrix three = Matrix.zeros(3, 3);
    assertThatThrownBy(() -> loss.value(two, three))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            loss
                + ": outputs are 2×3, targets 3×3, gradient 2×3; expected equal shapes and at least one row");
    assertThatThrownBy(() -> loss.valueAndGradient(two, two, three))
        .isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> loss.value(Matrix.zeros(0, 3), Matrix.zeros(0, 3)))
        .isInstanceOf(ShapeException.class);
  }

  @ParameterizedTest
  @MethodSource("all")
  void nanIsNeverALoss(Loss loss) {
    Matrix outputs = Matrix.of(new double[][] {{.5, .5}, {.5, Double.NaN}});
    Matrix targets = Matrix.of(new double[][] {{1, 0}, {0, 1}});
    assertThat(loss.value(outputs, targets)).isNaN();
  }

  @Test
  void onlyTheSumIsNoMean() {
    assertThat(all().stream().filter(loss -> !loss.isMean()))
        .containsExactly(Loss.HALF_SQUARED_ERROR_SUM);
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
    boolean hinge = loss instanceof MulticlassHinge;
    Matrix scores = Matrix.wrap(4, 3, random.doubles(12, -3, 3).toArray());
    Matrix outputs = loss == Loss.KL_DIVERGENCE_OF_PROBABILITIES ? Softmax.of(scores) : scores;
    Matrix soft = Softmax.of(Matrix.wrap(4, 3, random.doubles(12, -1, 1).toArray()));
    Matrix targets = hinge ? Labels.oneHot(new int[] {2, 0, 1, 1}, 3) : soft;
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

  /** Kullback and Leibler's divergence is never negative, and 0 of a distribution from itself. */
  @Test
  void divergenceIsNotNegativeByRounding() {
    SplittableRandom random = new SplittableRandom(1);
    for (int k = 2; k < 12; k++) {
      for (int i = 0; i < 500; i++) {
        Matrix scores = Matrix.row(random.doubles(k, -8, 8).toArray());
        Matrix same = Softmax.of(scores);
        assertThat(Loss.KL_DIVERGENCE.value(scores, same)).isBetween(0.0, 1e-14);
        assertThat(Loss.KL_DIVERGENCE_OF_PROBABILITIES.value(same, same)).isZero();
        Matrix near = Softmax.of(scores.map(z -> z + 1e-9 * random.nextDouble()));
        assertThat(Loss.KL_DIVERGENCE.value(scores, near)).isBetween(0.0, 1e-14);
        assertThat(Loss.KL_DIVERGENCE_OF_PROBABILITIES.value(same, near)).isBetween(0.0, 1e-14);
      }
    }
  }
}
