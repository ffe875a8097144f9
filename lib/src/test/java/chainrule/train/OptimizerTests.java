package chainrule.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values are Optax's; {@code optimizers.py} beside them made them. */
class OptimizerTests {

  private static final double[][] CURVATURE = {{3, 1, 0}, {1, 2, .5}, {0, .5, 10}};
  private static final double[] PULL = {1, -1, 2};

  @ParameterizedTest
  @CsvFileSource(resources = "optimizers.csv", numLinesToSkip = 1)
  void stepsAreThoseOfOptax(String rule, int steps, String expected) {
    double[] theta = {1, -2, .5};
    LearningRule optimizer = named(rule);
    for (int i = 0; i < steps; i++) {
      optimizer.step(List.of(theta), List.of(gradient(theta)));
    }
    double[] theirs =
        Arrays.stream(expected.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    assertThat(theta).containsExactly(theirs, within(2e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gradient descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam"})
  void everyArrayHasAMemoryOfItsOwn(String rule) {
    double[] whole = {1, -2, .5};
    double[] first = {1};
    double[] rest = {-2, .5};
    LearningRule together = named(rule);
    LearningRule apart = named(rule);
    for (int i = 0; i < 5; i++) {
      double[] g = gradient(whole);
      together.step(List.of(whole), List.of(g));
      apart.step(List.of(first, rest), List.of(new double[] {g[0]}, new double[] {g[1], g[2]}));
    }
    assertThat(new double[] {first[0], rest[0], rest[1]}).containsExactly(whole);
  }

  @Test
  void nesterovFollowsTheSeriesWorkedOutByHand() {
    // E = ½w², ε = .1, α = .9: v = −.1, w = 1 − .09 − .1 = .81; v = −.171, w = .81 − .1539 − .081
    double[] w = {1};
    Nesterov rule = new Nesterov(.1, .9);
    rule.step(List.of(w), List.of(w.clone()));
    assertThat(w[0]).isCloseTo(.81, within(1e-15));
    rule.step(List.of(w), List.of(w.clone()));
    assertThat(w[0]).isCloseTo(.5751, within(1e-15));
  }

  @Test
  void firstStepsOfAdaGradAndAdamHaveTheLengthOfTheRate() {
    for (LearningRule rule : List.of(new AdaGrad(.25), new Adam(.25))) {
      double[] theta = {0, 0};
      rule.step(List.of(theta), List.of(new double[] {1e-3, -1e3}));
      assertThat(theta).containsExactly(new double[] {-.25, .25}, within(1e-5));
    }
  }

  @Test
  void parameterWithoutSlopeStays() {
    for (String rule : List.of("adagrad", "rmsprop", "adam", "nesterov")) {
      double[] theta = {3};
      named(rule).step(List.of(theta), List.of(new double[1]));
      assertThat(theta).containsExactly(3);
    }
  }

  @Test
  void gradientsAreNotTouched() {
    for (String rule : List.of("gradient descent", "momentum", "nesterov", "adagrad", "adam")) {
      double[] gradient = {1, -2, 3};
      named(rule).step(List.of(new double[3]), List.of(gradient));
      assertThat(gradient).containsExactly(1, -2, 3);
    }
  }

  @Test
  void newRateCountsFromTheNextStep() {
    double[] theta = {0};
    LearningRule rule = new GradientDescent(1);
    rule.setLearningRate(.5);
    rule.step(List.of(theta), List.of(new double[] {1}));
    assertThat(theta).containsExactly(-.5);
    assertThat(rule.learningRate()).isEqualTo(.5);
  }

  @Test
  void saysWhatItIs() {
    assertThat(new Adam(.001)).hasToString("Adam, ε = 0.001, β₁ = 0.9, β₂ = 0.999");
    assertThat(new RmsProp(.01)).hasToString("RMSProp, ε = 0.01, ρ = 0.9");
    assertThat(new AdaGrad(.01)).hasToString("AdaGrad, ε = 0.01");
    assertThat(new Nesterov(.01, .9)).hasToString("Nesterov, ε = 0.01, α = 0.9");
  }

  @Test
  void messages() {
    assertThatThrownBy(() -> new Adam(0))
        .hasMessage("learning rate: 0.0; expected a positive finite number");
    assertThatThrownBy(() -> new Adam(1).setLearningRate(Double.NaN))
        .hasMessage("learning rate: NaN; expected a positive finite number");
    assertThatThrownBy(() -> new Adam(1, 1, .9)).hasMessage("beta1: 1.0; expected 0 ≤ β₁ < 1");
    assertThatThrownBy(() -> new Adam(1, .9, -1)).hasMessage("beta2: -1.0; expected 0 ≤ β₂ < 1");
    assertThatThrownBy(() -> new RmsProp(1, 2)).hasMessage("kept: 2.0; expected 0 ≤ ρ < 1");
    assertThatThrownBy(() -> new Nesterov(1, Double.NaN))
        .hasMessage("momentum: NaN; expected 0 ≤ α < 1");
    Adam used = new Adam(1);
    used.step(List.of(new double[2]), List.of(new double[2]));
    assertThatThrownBy(() -> used.step(List.of(new double[3]), List.of(new double[3])))
        .hasMessage("Adam: remembers 2 entries in array 0, got 3; expected one object per network");
  }

  private static LearningRule named(String rule) {
    return switch (rule) {
      case "gradient descent" -> new GradientDescent(.05);
      case "momentum" -> new Momentum(.02, .9);
      case "nesterov" -> new Nesterov(.02, .9);
      case "adagrad" -> new AdaGrad(.5);
      case "rmsprop" -> new RmsProp(.01);
      case "rmsprop 0.99" -> new RmsProp(.02, .99);
      case "adam" -> new Adam(.1);
      case "adam 0.8 0.99" -> new Adam(.05, .8, .99);
      default -> throw new AssertionError(rule);
    };
  }

  private static double[] gradient(double[] theta) {
    double[] gradient = new double[3];
    for (int i = 0; i < 3; i++) {
      gradient[i] = -PULL[i];
      for (int j = 0; j < 3; j++) {
        gradient[i] += CURVATURE[i][j] * theta[j];
      }
    }
    return gradient;
  }
}
