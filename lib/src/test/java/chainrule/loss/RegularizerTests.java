package chainrule.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.check.Agreement;
import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.Network;
import chainrule.train.GradientDescent;
import chainrule.train.Trainer;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegularizerTests {

  /** Two weight vectors of one lecture that give the same output for x = (1, 1, 1, 1). */
  private static final double[] PEAKED = {1, 0, 0, 0};

  private static final double[] SPREAD = {.25, .25, .25, .25};

  static List<Regularizer> all() {
    return List.of(
        Regularizer.NONE,
        Regularizer.l2(.3),
        Regularizer.halfL2(.3),
        Regularizer.l1(.3),
        Regularizer.elasticNet(.3, .7),
        Regularizer.decay(.002));
  }

  @Test
  void l2PrefersSpreadWeightsAndL1DoesNot() {
    assertThat(Regularizer.l2(1).penalty(PEAKED)).isEqualTo(1);
    assertThat(Regularizer.l2(1).penalty(SPREAD)).isEqualTo(.25);
    assertThat(Regularizer.halfL2(1).penalty(PEAKED)).isEqualTo(.5);
    assertThat(Regularizer.halfL2(1).penalty(SPREAD)).isEqualTo(.125);
    assertThat(Regularizer.l1(1).penalty(PEAKED)).isEqualTo(1);
    assertThat(Regularizer.l1(1).penalty(SPREAD)).isEqualTo(1);
    assertThat(Regularizer.elasticNet(1, .5).penalty(PEAKED)).isEqualTo(1.5);
    assertThat(Regularizer.elasticNet(1, .5).penalty(SPREAD)).isEqualTo(1.125);
  }

  @Test
  void gradientsInClosedForm() {
    double[] w = {2, -.5, 0};
    assertThat(gradient(Regularizer.NONE, w)).containsExactly(10, 10, 10);
    assertThat(gradient(Regularizer.l2(.25), w)).containsExactly(11, 9.75, 10);
    assertThat(gradient(Regularizer.halfL2(.25), w)).containsExactly(10.5, 9.875, 10);
    assertThat(gradient(Regularizer.l1(.25), w)).containsExactly(10.25, 9.75, 10);
    assertThat(gradient(Regularizer.elasticNet(.5, .25), w)).containsExactly(11, 9.375, 10);
    assertThat(gradient(Regularizer.decay(.25), w)).containsExactly(10, 10, 10);
  }

  @ParameterizedTest
  @MethodSource("all")
  void gradientAgreesWithCentralDifferences(Regularizer regularizer) {
    double[] w = {-3, -.2, .01, .4, 7};
    double[] gradient = new double[5];
    regularizer.addGradient(w, gradient);
    GradientCheck check =
        GradientCheck.compare(gradient, NumericalGradient.of(regularizer::penalty, w));
    assertThat(check.overall()).as(check.toString()).isEqualTo(Agreement.RIGHT);
  }

  @ParameterizedTest
  @MethodSource("all")
  void networkCountsThePenaltyInLossAndGradient(Regularizer regularizer) {
    SplittableRandom random = new SplittableRandom(3);
    Network network =
        Network.dense(Loss.HALF_SQUARED_ERROR, Activation.TANH, Activation.LINEAR, random, 3, 4, 2)
            .regularized(regularizer);
    Matrix x = Matrix.wrap(5, 3, random.doubles(15, -1, 1).toArray());
    Matrix t = Matrix.wrap(5, 2, random.doubles(10, -1, 1).toArray());
    double[] theta = network.parameters();
    NumericalGradient measured =
        NumericalGradient.of(
            v -> {
              network.setParameters(v);
              return network.loss(x, t);
            },
            theta);
    network.setParameters(theta);
    assertThat(network.backward(x, t)).isEqualTo(network.loss(x, t));
    GradientCheck check = GradientCheck.compare(network.gradient(), measured);
    assertThat(check.overall()).as(check.toString()).isEqualTo(Agreement.RIGHT);
  }

  @Test
  void networkAddsThePenaltyOfItsWeightsAndLeavesBiasesAlone() {
    Network plain =
        new Network(
            Loss.HALF_SQUARED_ERROR_SUM,
            new Dense(Matrix.row(2, -1), new double[] {5, 7}, Activation.LINEAR),
            new Dense(Matrix.column(3, 1), null, Activation.LINEAR));
    Network network = plain.regularized(Regularizer.halfL2(.2));
    Matrix x = Matrix.row(1);
    Matrix t = Matrix.row(27);
    assertThat(plain.loss(x, t)).isZero();
    assertThat(plain.penalty()).isZero();
    assertThat(network.penalty()).isCloseTo(1.5, within(1e-15));
    assertThat(network.loss(x, t)).isCloseTo(1.5, within(1e-15));
    network.backward(x, t);
    assertThat(network.gradient())
        .containsExactly(new double[] {.4, -.2, 0, 0, .6, .2}, within(1e-15));
  }

  @Test
  void aStrengthOfZeroIsNoPenalty() {
    assertThat(Regularizer.halfL2(0).penalty(PEAKED)).isZero();
    assertThat(gradient(Regularizer.elasticNet(0, 0), new double[] {2, -.5, 0}))
        .containsExactly(10, 10, 10);
  }

  @Test
  void doublingLambdaDoublesThePenaltyOnly() {
    Network network =
        new Network(
            Loss.HALF_SQUARED_ERROR,
            new Dense(Matrix.row(2, -1), new double[] {5, 7}, Activation.SIGMOID));
    Matrix x = Matrix.row(.3);
    Matrix t = Matrix.row(0, 1);
    double data = network.loss(x, t);
    double once = network.regularized(Regularizer.l2(.1)).loss(x, t) - data;
    double twice = network.regularized(Regularizer.l2(.2)).loss(x, t) - data;
    assertThat(once).isCloseTo(.5, within(1e-15));
    assertThat(twice).isCloseTo(1, within(1e-15));
  }

  @Test
  void decayShrinksWeightsAfterTheStepAndNoBias() {
    Network network =
        new Network(
                Loss.HALF_SQUARED_ERROR_SUM,
                new Dense(Matrix.row(2), new double[] {3}, Activation.LINEAR))
            .regularized(Regularizer.decay(.002));
    new Trainer(network, new GradientDescent(.5)).train(Matrix.row(1), Matrix.row(4), 1);
    // y = 5, so both gradients are 1: w = (2 − .5) · .998, b = 3 − .5
    assertThat(network.parameters()).containsExactly(new double[] {1.497, 2.5}, within(1e-15));
    assertThat(network.penalty()).isZero();
  }

  @ParameterizedTest
  @MethodSource("all")
  void onlyDecayMovesWeightsByItself(Regularizer regularizer) {
    double[] w = {1000, -500};
    regularizer.afterStep(w);
    if (regularizer instanceof WeightDecay) {
      assertThat(w).containsExactly(998, -499);
    } else {
      assertThat(w).containsExactly(1000, -500);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e-9, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAStrengthThatIsNone(double lambda) {
    assertThatThrownBy(() -> Regularizer.l2(lambda)).hasMessage(lambdaMessage(lambda));
    assertThatThrownBy(() -> Regularizer.halfL2(lambda)).hasMessage(lambdaMessage(lambda));
    assertThatThrownBy(() -> Regularizer.l1(lambda)).hasMessage(lambdaMessage(lambda));
    assertThatThrownBy(() -> Regularizer.elasticNet(lambda, 1)).hasMessage(lambdaMessage(lambda));
    assertThatThrownBy(() -> Regularizer.elasticNet(1, lambda))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("beta: " + lambda + "; expected a finite number, at least 0");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.1, 1, Double.NaN})
  void refusesAShareThatIsNone(double share) {
    assertThatThrownBy(() -> Regularizer.decay(share))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("share: " + share + "; expected 0 ≤ share < 1");
  }

  @Test
  void namesSayTheForm() {
    assertThat(all())
        .extracting(Object::toString)
        .containsExactly(
            "no penalty",
            "L2 λΣw², λ = 0.3",
            "L2 (λ/2)Σw², λ = 0.3",
            "L1 λΣ|w|, λ = 0.3",
            "elastic net λΣ(βw² + |w|), λ = 0.3, β = 0.7",
            "decay of 0.002 after every step");
  }

  private static String lambdaMessage(double lambda) {
    return "lambda: " + lambda + "; expected a finite number, at least 0";
  }

  private static double[] gradient(Regularizer regularizer, double[] weights) {
    double[] gradient = {10, 10, 10};
    regularizer.addGradient(weights, gradient);
    return gradient;
  }
}
