package chainrule.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.NumericalGradient;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationTests {

  static List<Activation> all() {
    return List.of(
        Activation.LINEAR,
        Activation.STEP,
        Activation.SIGMOID,
        Activation.TANH,
        Activation.RELU,
        Activation.SOFTPLUS,
        Activation.leakyRelu(),
        Activation.leakyRelu(.1),
        Activation.elu(1),
        Activation.elu(.5));
  }

  private static Activation named(String name) {
    return switch (name) {
      case "leaky 0.01" -> Activation.leakyRelu();
      case "leaky 0.1" -> Activation.leakyRelu(.1);
      case "elu 1" -> Activation.elu(1);
      case "elu 0.5" -> Activation.elu(.5);
      default -> StandardActivation.valueOf(name.toUpperCase(Locale.ROOT));
    };
  }

  /** Worked out with 9,000 digits by functions.py, from −10⁴ to 10⁴. */
  @ParameterizedTest
  @CsvFileSource(resources = "/chainrule/nn/activations.csv", numLinesToSkip = 1)
  void valueAndSlopeAreRightToTheLastDigits(String name, double z, double value, double slope) {
    Activation activation = named(name);
    assertThat(activation.value(z)).isCloseTo(value, within(2 * Math.ulp(value)));
    assertThat(activation.derivative(z)).isCloseTo(slope, within(4 * Math.ulp(slope)));
  }

  /** From the output the slope keeps its absolute, not its relative digits. */
  @ParameterizedTest
  @CsvFileSource(resources = "/chainrule/nn/activations.csv", numLinesToSkip = 1)
  void slopeFromTheOutputAgrees(String name, double z, double value, double slope) {
    Activation activation = named(name);
    assertThat(activation.hasDerivativeFromOutput()).isTrue();
    assertThat(activation.derivativeFromOutput(value)).isCloseTo(slope, within(3e-16));
  }

  /** What a layer computes, array by array, is what the functions say one by one. */
  @ParameterizedTest
  @MethodSource("all")
  void arraysAreTheSameFunction(Activation activation) {
    double[] z = {-1e4, -3.3, -.7, -1e-9, 0, .02, .9, 4.1, 1e4};
    double[] upstream = {1, -2, 3, .5, -.25, 7, 1, 2, -3};
    double[] a = new double[z.length];
    double[] deltas = upstream.clone();
    ArrayActivations.values(activation, z, a);
    ArrayActivations.deltas(activation, z, a, upstream, deltas);
    for (int i = 0; i < z.length; i++) {
      double value = activation.value(z[i]);
      assertThat(a[i]).isCloseTo(value, within(2 * Math.ulp(value)));
      assertThat(deltas[i])
          .isCloseTo(
              upstream[i] * activation.derivative(z[i]), within(4e-16 * Math.abs(upstream[i])));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.01, 1, Double.NaN})
  void refusesASlopeThatIsNoLeak(double slope) {
    assertThatThrownBy(() -> Activation.leakyRelu(slope))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("slope: " + slope + "; expected 0 ≤ slope < 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAnAlphaThatIsNotPositive(double alpha) {
    assertThatThrownBy(() -> Activation.elu(alpha))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("alpha: " + alpha + "; expected a positive finite number");
  }

  @ParameterizedTest
  @CsvSource({
    "-2, .11920292202, .10499358541",
    "-1, .26894142137, .19661193324",
    "0, .5, .25",
    "1, .73105857863, .19661193324",
    "2, .88079707798, .10499358540",
    "10, .99995460213, 4.5395807736e-5"
  })
  void sigmoidAgreesWithPublishedDigits(double z, double value, double slope) {
    assertThat(Activation.SIGMOID.value(z)).isCloseTo(value, within(1e-11));
    assertThat(Activation.SIGMOID.derivative(z)).isCloseTo(slope, within(1e-11));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, .46211715726, .78644773297",
    "1, .76159415596, .41997434161",
    "2, .96402758008, .07065082485"
  })
  void tanhAgreesWithPublishedDigits(double z, double value, double slope) {
    assertThat(Activation.TANH.value(z)).isCloseTo(value, within(1e-11));
    assertThat(Activation.TANH.derivative(z)).isCloseTo(slope, within(1e-11));
  }

  @ParameterizedTest
  @MethodSource("all")
  void derivativeIsTheSlopeOfTheValue(Activation activation) {
    for (double z : new double[] {-20, -3.3, -.7, -.01, .02, .9, 4.1, 20}) {
      NumericalGradient measured =
          NumericalGradient.of(t -> activation.value(t[0]), new double[] {z});
      double allowed = 20 * measured.errors()[0] + 1e-9 * Math.abs(measured.values()[0]);
      assertThat(activation.derivative(z))
          .as("%s at %s", activation, z)
          .isCloseTo(measured.values()[0], within(allowed));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void stableFarOut(Activation activation) {
    for (double z : new double[] {-1e4, -800, 800, 1e4}) {
      assertThat(activation.value(z)).isFinite();
      assertThat(activation.derivative(z)).isFinite().isNotNegative();
    }
  }

  @Test
  void conventionsAtZero() {
    assertThat(Activation.STEP.value(0)).isEqualTo(1);
    assertThat(Activation.RELU.derivative(0)).isEqualTo(0);
    assertThat(Activation.leakyRelu().derivative(0)).isEqualTo(.01);
    assertThat(Activation.elu(.5).derivative(0)).isEqualTo(1);
    assertThat(Activation.SOFTPLUS.value(1000)).isEqualTo(1000);
  }

  @Test
  void sigmoidKeepsItsDigitsInTheTails() {
    assertThat(Activation.SIGMOID.value(-700)).isCloseTo(Math.exp(-700), within(1e-316));
    assertThat(Activation.SIGMOID.derivative(40) / Math.exp(-40)).isCloseTo(1, within(1e-15));
    assertThat(Activation.TANH.derivative(30) / (4 * Math.exp(-60))).isCloseTo(1, within(1e-15));
  }

  @ParameterizedTest
  @MethodSource("all")
  void nanStaysNan(Activation activation) {
    assertThat(activation.value(Double.NaN)).isNaN();
  }

  @Test
  void namesAreTheFields() {
    assertThat(all())
        .extracting(Object::toString)
        .containsExactly(
            "linear",
            "step",
            "sigmoid",
            "tanh",
            "relu",
            "softplus",
            "leaky relu, slope 0.01",
            "leaky relu, slope 0.1",
            "elu, α = 1.0",
            "elu, α = 0.5");
  }
}
