package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumericalGradientTests {

  /** A function of one variable, its derivative, and a place. */
  static List<Arguments> smooth() {
    return List.of(
        one("x³", x -> x * x * x, x -> 3 * x * x, 2),
        one("x³ far out", x -> x * x * x, x -> 3 * x * x, 1e6),
        one("exp", Math::exp, Math::exp, 3),
        one("sin 100x", x -> Math.sin(100 * x), x -> 100 * Math.cos(100 * x), .3),
        one("1/x near its pole", x -> 1 / x, x -> -1 / (x * x), 1e-3),
        one("ln near its edge", Math::log, x -> 1 / x, 1e-2),
        one("narrow bell", x -> Math.exp(-1e4 * x * x), NumericalGradientTests::bellSlope, .003),
        one("constant", x -> 5, x -> 0, 1),
        one("large offset", x -> 1e6 + Math.sin(x), Math::cos, 1));
  }

  private static double bellSlope(double x) {
    return -2e4 * x * Math.exp(-1e4 * x * x);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("smooth")
  void errorEstimateCoversTheTrueError(
      String name, DoubleUnaryOperator f, DoubleUnaryOperator slope, double x) {
    NumericalGradient measured = NumericalGradient.of(t -> f.applyAsDouble(t[0]), new double[] {x});
    double truth = slope.applyAsDouble(x);
    assertThat(measured.isConclusive(0)).isTrue();
    assertThat(measured.values()[0])
        .isCloseTo(truth, within(4 * measured.errors()[0] + 4 * Math.ulp(truth)));
    assertThat(measured.errors()[0]).isLessThan(1e-7 * Math.max(1, Math.abs(truth)));
  }

  @Test
  void polynomialOfTwoVariables() {
    NumericalGradient measured =
        NumericalGradient.of(t -> t[0] * t[0] + 3 * t[0] * t[1], new double[] {4, 7});
    assertThat(measured.values()[0]).isCloseTo(29, within(1e-11));
    assertThat(measured.values()[1]).isCloseTo(12, within(1e-11));
    assertThat(measured.evaluations()).isEqualTo(21);
  }

  @Test
  void thetaIsNeverModifiedNorShared() {
    double[] theta = {1, 2, 3};
    List<double[]> seen = new ArrayList<>();
    ToDoubleFunction<double[]> spoils =
        t -> {
          seen.add(t.clone());
          double value = t[0] * t[1] * t[2];
          t[0] = t[1] = t[2] = 99;
          return value;
        };
    NumericalGradient measured = NumericalGradient.of(spoils, theta);
    assertThat(theta).containsExactly(1, 2, 3);
    assertThat(measured.values()[2]).isCloseTo(2, within(1e-11));
    assertThat(seen).allMatch(t -> differences(t, theta) <= 1);
  }

  @Test
  void kinkAtThePointIsInconclusive() {
    NumericalGradient measured =
        NumericalGradient.of(
            t -> Math.abs(t[0]) + Math.max(0, t[1]) + t[2] * t[2], new double[] {0, 0, 0});
    assertThat(measured.isKink(0)).isTrue();
    assertThat(measured.isKink(1)).isTrue();
    assertThat(measured.isKink(2)).isFalse();
    assertThat(measured.inconclusive()).containsExactly(0, 1);
    assertThat(measured.toString()).endsWith("inconclusive [0, 1]");
  }

  @Test
  void kinkNearThePointIsSteppedAround() {
    for (double distance : new double[] {.3, .05, .01, 2e-3, 7e-4, 1e-4, 3e-5, 1e-5}) {
      for (double sign : new double[] {-1, 1}) {
        NumericalGradient measured =
            NumericalGradient.of(
                t -> Math.max(0, t[0]) + Math.sin(t[0]), new double[] {sign * distance});
        double truth = (sign > 0 ? 1 : 0) + Math.cos(distance);
        assertThat(measured.isConclusive(0)).as("at %s", sign * distance).isTrue();
        assertThat(measured.values()[0]).isCloseTo(truth, within(1e-7));
      }
    }
  }

  @Test
  void inflectionIsNotAKink() {
    NumericalGradient measured = NumericalGradient.of(t -> Math.sin(t[0]), new double[] {0});
    assertThat(measured.isConclusive(0)).isTrue();
    assertThat(measured.values()[0]).isCloseTo(1, within(1e-12));
  }

  @Test
  void nonFiniteAroundThePointIsInconclusive() {
    NumericalGradient measured =
        NumericalGradient.of(t -> t[0] < 1 ? Double.NaN : t[0] + t[1], new double[] {1, 1});
    assertThat(measured.values()[0]).isNaN();
    assertThat(measured.inconclusive()).containsExactly(0);
    assertThat(measured.values()[1]).isCloseTo(1, within(1e-12));
  }

  @Test
  void nonFiniteValueAtThePointIsRefused() {
    assertThatThrownBy(() -> NumericalGradient.of(t -> Math.log(t[0]), new double[] {-1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("f: value at theta is NaN; expected a finite number");
    assertThatThrownBy(
            () -> NumericalGradient.of(t -> 0, new double[] {1, Double.POSITIVE_INFINITY}))
        .hasMessage("theta: entry 1 is Infinity; expected a finite number");
  }

  private static long differences(double[] a, double[] b) {
    long count = 0;
    for (int i = 0; i < a.length; i++) {
      count += a[i] == b[i] ? 0 : 1;
    }
    return count;
  }

  private static Arguments one(
      String name, DoubleUnaryOperator f, DoubleUnaryOperator slope, double x) {
    return Arguments.of(name, f, slope, x);
  }
}
