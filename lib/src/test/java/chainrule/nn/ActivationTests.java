package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.NumericalGradient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActivationTests {

  static List<Activation> all() {
    return List.of(
        Activation.LINEAR, Activation.STEP, Activation.SIGMOID, Activation.TANH, Activation.RELU);
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
  void derivativeFromOutputIsTheSameSlope(Activation activation) {
    assertThat(activation.hasDerivativeFromOutput()).isTrue();
    for (double z : new double[] {-6, -.7, 0, .02, .9, 5}) {
      assertThat(activation.derivativeFromOutput(activation.value(z)))
          .isCloseTo(activation.derivative(z), within(1e-13));
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
        .containsExactly("linear", "step", "sigmoid", "tanh", "relu");
  }
}
