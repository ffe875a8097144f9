package chainrule.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.NumericalGradient;
import chainrule.data.Datasets;
import chainrule.data.Examples;
import chainrule.loss.Regularizer;
import chainrule.math.Matrix;
import chainrule.minimize.CostGradient;
import chainrule.minimize.Minimizer;
import chainrule.minimize.Minimum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The values are scikit-learn's and SciPy's; {@code linear.py} beside them made them. */
class LinearClassifierTests {

  private static final Map<String, double[]> RECORDED = new HashMap<>();
  private static final Examples IRIS = Datasets.irisExamples();

  @BeforeAll
  static void read() throws IOException {
    try (InputStream stream = LinearClassifierTests.class.getResourceAsStream("linear.csv")) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .forEach(cells -> RECORDED.put(cells[0], numbers(cells[1])));
    }
  }

  @Test
  void softmaxRegressionEndsWhereScikitLearnDoes() {
    SoftmaxRegression classifier = new SoftmaxRegression(4, 3, Regularizer.halfL2(1.0 / 150));
    Minimum minimum = classifier.train(IRIS.inputs(), IRIS.labels(), Minimizer.lbfgs());
    assertThat(minimum.converged()).isTrue();
    assertThat(classifier.weights().values())
        .containsExactly(RECORDED.get("softmax weights"), within(1e-5));
    double[] lossAndAccuracy = RECORDED.get("softmax loss accuracy");
    assertThat(classifier.loss(IRIS.inputs(), IRIS.labels()))
        .isCloseTo(lossAndAccuracy[0], within(1e-10));
    assertThat(classifier.accuracy(IRIS.inputs(), IRIS.labels())).isEqualTo(lossAndAccuracy[1]);
    // biases are determined up to a common constant
    double[] theirs = RECORDED.get("softmax bias");
    double[] ours = classifier.bias();
    assertThat(ours[1] - ours[0]).isCloseTo(theirs[1] - theirs[0], within(1e-4));
    assertThat(ours[2] - ours[0]).isCloseTo(theirs[2] - theirs[0], within(1e-4));
  }

  @Test
  void softmaxOfTwoClassesIsLogisticRegression() {
    Examples two = IRIS.only("versicolor", "virginica");
    Matrix petals = petals(two);
    SoftmaxRegression pair = new SoftmaxRegression(2, 2);
    LogisticRegression unit = LogisticRegression.ofZeros(2);
    // two classes share the slope between them: twice the rate makes the same steps
    pair.train(petals, two.labels(), .2, 50);
    unit.train(petals, two.labels(), .4, 50);
    Matrix probabilities = pair.probabilities(petals);
    for (int i = 0; i < two.size(); i++) {
      assertThat(probabilities.get(i, 1))
          .isCloseTo(unit.probability(petals.rowAt(i)), within(1e-12));
    }
  }

  @Test
  void logisticRegressionHasItsMinimumWhereScikitLearnSays() {
    Examples two = IRIS.only("versicolor", "virginica");
    Matrix petals = petals(two);
    Minimum minimum =
        Minimizer.newton()
            .minimize(
                w -> {
                  LogisticRegression unit = new LogisticRegression(w);
                  return new CostGradient(
                      unit.loss(petals, two.labels()), unit.gradient(petals, two.labels()));
                },
                new double[3]);
    assertThat(minimum.theta()).containsExactly(RECORDED.get("logistic"), within(1e-4));
    double[] lossAndAccuracy = RECORDED.get("logistic loss accuracy");
    assertThat(minimum.cost()).isCloseTo(lossAndAccuracy[0], within(1e-12));
    assertThat(new LogisticRegression(minimum.theta()).accuracy(petals, two.labels()))
        .isEqualTo(lossAndAccuracy[1]);
  }

  @Test
  void onlineAdalineMakesTheStepsOfScikitLearn() {
    Adaline unit = Adaline.ofZeros(1);
    unit.trainOnline(Matrix.column(IRIS.inputs().columnAt(2)), IRIS.inputs().columnAt(3), .01, 5);
    assertThat(unit.weights()).containsExactly(RECORDED.get("LMS"), within(1e-13));
  }

  @Test
  void batchAdalineEndsAtTheLeastSquares() {
    Matrix three =
        Matrix.of(
            Arrays.stream(IRIS.inputs().toArray())
                .map(row -> Arrays.copyOf(row, 3))
                .toArray(double[][]::new));
    Adaline unit = Adaline.ofZeros(3);
    double rate = .95 * Adaline.largestStableRate(three);
    unit.trainBatch(three, IRIS.inputs().columnAt(3), rate, 60_000);
    assertThat(unit.weights()).containsExactly(RECORDED.get("least squares"), within(1e-6));
  }

  @Test
  void hingeOfFixedWeightsIsWhatPlainLoopsSay() {
    HingeClassifier classifier = new HingeClassifier(2, 3, .5, Regularizer.NONE);
    classifier.setParameters(.3, -.2, .1, -.4, .5, .2, .1, -.3, .2);
    Matrix petals = petals(IRIS);
    assertThat(classifier.loss(petals, IRIS.labels()))
        .isCloseTo(RECORDED.get("hinge loss")[0], within(1e-13));
    assertThat(classifier.gradient(petals, IRIS.labels()))
        .containsExactly(RECORDED.get("hinge gradient"), within(1e-13));
  }

  @Test
  void hingeComesNearTheOptimumOfTheLinearProgramAndNeverBelow() {
    HingeClassifier classifier = new HingeClassifier(2, 3);
    double least = RECORDED.get("least hinge")[0];
    assertThat(classifier.loss(petals(IRIS), IRIS.labels())).isEqualTo(2); // (k − 1)δ at chance
    for (double rate = .1; rate > 1e-4; rate /= 2) {
      Descent descent = classifier.train(petals(IRIS), IRIS.labels(), rate, 3000);
      assertThat(descent.finalLoss()).isGreaterThanOrEqualTo(least - 1e-12);
    }
    assertThat(classifier.loss(petals(IRIS), IRIS.labels())).isLessThan(least + .03);
    assertThat(classifier.accuracy(petals(IRIS), IRIS.labels())).isGreaterThanOrEqualTo(.95);
  }

  @Test
  void gradientWithPenaltyAgreesWithCentralDifferences() {
    double[] start = {.3, -.2, .1, -.4, .5, .2, .1, -.3, .2};
    Matrix petals = petals(IRIS);
    SoftmaxRegression classifier = new SoftmaxRegression(2, 3, Regularizer.l2(.1));
    NumericalGradient measured =
        NumericalGradient.of(
            w -> {
              classifier.setParameters(w);
              return classifier.loss(petals, IRIS.labels());
            },
            start);
    classifier.setParameters(start);
    double[] gradient = classifier.gradient(petals, IRIS.labels());
    assertThat(gradient).containsExactly(measured.values(), within(1e-9));
  }

  @Test
  void equalScoresMakeEqualProbabilities() {
    SoftmaxRegression classifier = new SoftmaxRegression(4, 3);
    assertThat(classifier.probabilities(Matrix.row(1, 2, 3, 4)).values())
        .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-15));
    assertThat(classifier.loss(IRIS.inputs(), IRIS.labels()))
        .isCloseTo(1.0986122887, within(6e-11));
    assertThat(classifier.predict(Matrix.row(1, 2, 3, 4))).containsExactly(0);
  }

  @Test
  void messages() {
    SoftmaxRegression classifier = new SoftmaxRegression(1, 2);
    Matrix one = Matrix.row(1);
    assertThatThrownBy(() -> classifier.loss(one, new int[] {2}))
        .hasMessage("labels: entry 0 is 2; expected 0 … 1");
    assertThatThrownBy(() -> classifier.loss(one, new int[] {0, 1}))
        .hasMessage("inputs are 1×1, targets 2; expected one target per row and at least one row");
    assertThatThrownBy(() -> classifier.train(Matrix.row(Double.NaN), new int[] {0}, 1, 1))
        .hasMessage("inputs: entry [0][0] is NaN; expected a finite number");
    assertThatThrownBy(() -> classifier.predict(Matrix.row(Double.NaN)))
        .hasMessage("inputs: entry [0][0] is NaN; expected a finite number");
    assertThatThrownBy(() -> classifier.train(one, new int[] {0}, 0, 1))
        .hasMessage("learning rate: 0.0; expected a positive finite number");
    assertThatThrownBy(() -> classifier.setParameters(1, 2, Double.NaN, 4))
        .hasMessage("parameters: entry 2 is NaN; expected a finite number");
    assertThatThrownBy(() -> new HingeClassifier(0, 3))
        .hasMessage("inputs: 0, classes: 3; expected at least one input and two classes");
  }

  private static Matrix petals(Examples examples) {
    return Matrix.of(
        Arrays.stream(examples.inputs().toArray())
            .map(row -> new double[] {row[2], row[3]})
            .toArray(double[][]::new));
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }
}
