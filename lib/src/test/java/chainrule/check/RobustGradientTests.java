package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Awkward places and functions; the truth is a closed form each time. */
class RobustGradientTests {

  /** A function, its derivative, a place, and how exact its float64 values let a slope be. */
  static List<Arguments> scales() {
    return List.of(
        one("square at 0", x -> x * x, x -> 2 * x, 0, 0),
        one("tanh at 0", Math::tanh, x -> 1, 0, 1e-9),
        one("tanh at 1e-8", Math::tanh, x -> 1 - x * x, 1e-8, 1e-9),
        one("ln at 1e-8", Math::log, x -> 1 / x, 1e-8, 1e-9),
        one("ln at 1e-6", Math::log, x -> 1 / x, 1e-6, 1e-9),
        one("root at 1e-8", Math::sqrt, x -> .5 / Math.sqrt(x), 1e-8, 1e-9),
        one("1/x at 1e-8", x -> 1 / x, x -> -1 / (x * x), 1e-8, 1e-9),
        one("1/x at -1e-8", x -> 1 / x, x -> -1 / (x * x), -1e-8, 1e-9),
        one("steep square", x -> x * 1e8 * (x * 1e8), x -> 2e16 * x, 1e-8, 1e-9),
        one("square at 1e8", x -> x * x, x -> 2 * x, 1e8, 1e-9),
        one("ln at 1e8", Math::log, x -> 1 / x, 1e8, 1e-8),
        one("sin at 1e8", Math::sin, Math::cos, 1e8, 1e-8),
        one("sin at -1e8", Math::sin, Math::cos, -1e8, 1e-8),
        one("square at 1e150", x -> x * x, x -> 2 * x, 1e150, 1e-9),
        one("linear, huge", x -> 1e200 * x, x -> 1e200, 3, 1e-9),
        one("linear, tiny", x -> 1e-200 * x, x -> 1e-200, 3, 1e-9));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scales")
  void slopeIsRightOnEveryScale(
      String name, DoubleUnaryOperator f, DoubleUnaryOperator slope, double x, double relative) {
    NumericalGradient measured = along(f, x);
    double truth = slope.applyAsDouble(x);
    assertThat(measured.isConclusive(0)).isTrue();
    assertThat(measured.values()[0]).isCloseTo(truth, within(relative * Math.abs(truth)));
    assertThat(measured.errors()[0])
        .isGreaterThanOrEqualTo(Math.abs(measured.values()[0] - truth) / 4);
    assertThat(verdict(truth, measured)).isEqualTo(Agreement.RIGHT);
    assertThat(verdict(truth * (1 + 1e-9), measured)).isEqualTo(Agreement.RIGHT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scales")
  void errorOfAMillionthIsFoundOnEveryScale(
      String name, DoubleUnaryOperator f, DoubleUnaryOperator slope, double x, double relative) {
    double truth = slope.applyAsDouble(x);
    Agreement expected = Math.abs(truth) < 1e-9 ? Agreement.RIGHT : Agreement.CLOSE;
    assertThat(verdict(truth * (1 + 1e-6), along(f, x))).isEqualTo(expected);
    assertThat(verdict(truth * (1 - 1e-6), along(f, x))).isEqualTo(expected);
  }

  /** Functions that have a kink or a step at 0, and their slopes below and above it. */
  static List<Arguments> broken() {
    return List.of(
        Arguments.of("relu", (DoubleUnaryOperator) x -> Math.max(0, x), 0, 1),
        Arguments.of("abs", (DoubleUnaryOperator) Math::abs, -1, 1),
        Arguments.of("max of lines", (DoubleUnaryOperator) x -> Math.max(2 * x, 3 * x), 2, 3),
        Arguments.of("small kink", (DoubleUnaryOperator) x -> 5 + 1e-5 * Math.abs(x), -1e-5, 1e-5),
        Arguments.of("step", (DoubleUnaryOperator) x -> x < 0 ? 0 : 1, 0, 0),
        Arguments.of("sawtooth", (DoubleUnaryOperator) x -> x - Math.floor(x), 1, 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void kinkAtThePointIsInconclusive(
      String name, DoubleUnaryOperator f, double below, double above) {
    NumericalGradient measured = along(f, 0);
    assertThat(measured.isKink(0)).isTrue();
    assertThat(verdict(below, measured)).isEqualTo(Agreement.INCONCLUSIVE);
    assertThat(verdict((below + above) / 2, measured)).isEqualTo(Agreement.INCONCLUSIVE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void kinkNearThePointIsSteppedAround(
      String name, DoubleUnaryOperator f, double below, double above) {
    for (double distance : new double[] {.2, 1e-2, 3e-4}) {
      assertThat(verdict(above, along(f, distance))).isEqualTo(Agreement.RIGHT);
      assertThat(verdict(below, along(f, -distance))).isEqualTo(Agreement.RIGHT);
      assertThat(verdict(above + 1, along(f, distance))).isEqualTo(Agreement.WRONG);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-7, 1e-8, 1e-10})
  void tinyParameterBesideItsKinkIsMeasuredOnItsOwnScale(double x) {
    assertThat(verdict(1, along(t -> Math.max(0, t), x))).isEqualTo(Agreement.RIGHT);
    assertThat(verdict(0, along(t -> Math.max(0, t), -x))).isEqualTo(Agreement.RIGHT);
    assertThat(verdict(.5, along(t -> Math.max(0, t), x))).isEqualTo(Agreement.WRONG);
  }

  @Test
  void noiseWidensTheErrorUntilNothingIsSaid() {
    for (double size : new double[] {1e-9, 1e-6, 1e-3, 1}) {
      SplittableRandom random = new SplittableRandom(5);
      NumericalGradient measured = along(x -> Math.sin(x) + size * random.nextDouble(), .4);
      if (measured.isConclusive(0)) {
        assertThat(measured.errors()[0]).isGreaterThan(size / 100);
        assertThat(measured.values()[0]).isCloseTo(Math.cos(.4), within(10 * measured.errors()[0]));
      }
      assertThat(verdict(Math.cos(.4), measured)).isNotEqualTo(Agreement.WRONG);
    }
  }

  /** Every value of f rounded to float32, as a loss computed in float is. */
  @ParameterizedTest
  @ValueSource(doubles = {-3, -1.3, -.2, .1, .4, .5, .9, 1, 1.1, 2.5})
  void functionInSinglePrecisionIsNoMoreExactThanItsError(double x) {
    double y = 1 / (1 + Math.exp(-x));
    assertSingle(at -> (float) (1 / (1 + Math.exp(-at))), x, y * (1 - y));
    assertSingle(at -> (float) Math.sin(at), x, Math.cos(x));
  }

  private static void assertSingle(DoubleUnaryOperator f, double x, double truth) {
    NumericalGradient measured = along(f, x);
    double off = Math.abs(measured.values()[0] - truth);
    assertThat(off).isLessThan(1e-4).isLessThanOrEqualTo(measured.errors()[0]);
    assertThat(verdict(truth, measured)).isIn(Agreement.RIGHT, Agreement.INCONCLUSIVE);
    assertThat(verdict(2 * truth, measured)).isIn(Agreement.WRONG, Agreement.INCONCLUSIVE);
  }

  /** Every value of f rounded to decimals, as a loss that was printed and read again is. */
  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 7, 8, 10})
  void functionRoundedToDecimalsDoesNotCallTheTruthWrong(int decimals) {
    double unit = Math.pow(10, decimals);
    for (double x : new double[] {-1.9, -1.3, -.7, -.2, .1, .43, .5, .9, 1.1, 1.7}) {
      double y = 1 / (1 + Math.exp(-x));
      assertRounded(unit, at -> 1 / (1 + Math.exp(-at)), x, y * (1 - y));
      assertRounded(unit, Math::sin, x, Math.cos(x));
      assertRounded(unit, at -> Math.log1p(Math.exp(-at)), x, y - 1);
    }
  }

  private static void assertRounded(double unit, DoubleUnaryOperator f, double x, double truth) {
    NumericalGradient measured = along(at -> Math.rint(f.applyAsDouble(at) * unit) / unit, x);
    assertThat(verdict(truth, measured))
        .as("%s at %s, truth %s", measured, x, truth)
        .isNotEqualTo(Agreement.WRONG);
    assertThat(verdict(2 * truth, measured)).isIn(Agreement.WRONG, Agreement.INCONCLUSIVE);
  }

  @Test
  void roundedSlopeIsStillMeasuredWhereTheRoundingIsFine() {
    NumericalGradient measured = along(at -> Math.rint(Math.sin(at) * 1e8) / 1e8, .43);
    assertThat(verdict(Math.cos(.43), measured)).isEqualTo(Agreement.RIGHT);
    assertThat(verdict(1.01 * Math.cos(.43), measured)).isEqualTo(Agreement.WRONG);
    assertThat(measured.errors()[0]).isBetween(1e-9, 1e-4);
  }

  @Test
  void smoothFunctionCostsTenCallsBesidesTheOneInTheMiddle() {
    for (double x : new double[] {-1.3, .4, 2.5}) {
      assertThat(along(Math::sin, x).evaluations()).isEqualTo(11);
    }
  }

  @Test
  void holesInTheFunctionAreSteppedAround() {
    assertThat(verdict(2, along(x -> x < .9 ? Double.NaN : x * x, 1))).isEqualTo(Agreement.RIGHT);
    assertThat(verdict(2, along(x -> x > 1.01 ? Double.POSITIVE_INFINITY : x * x, 1)))
        .isEqualTo(Agreement.RIGHT);
    assertThat(verdict(2, along(x -> x == 1 ? 1 : Double.NaN, 1)))
        .isEqualTo(Agreement.INCONCLUSIVE);
  }

  @Test
  void constantHasNoSlope() {
    for (double x : new double[] {0, 1e-8, 1, -1e8}) {
      NumericalGradient measured = along(t -> 42, x);
      assertThat(measured.values()[0]).isZero();
      assertThat(verdict(0, measured)).isEqualTo(Agreement.RIGHT);
      assertThat(verdict(1e-3, measured)).isEqualTo(Agreement.WRONG);
    }
  }

  @Test
  void hugeAndTinyEntriesOfOneBlockAreJudgedEachOnItsOwnScale() {
    NumericalGradient measured =
        NumericalGradient.of(
            t -> 1e9 * t[0] * t[0] + 1e-3 * Math.sin(t[1]), new double[] {1e-3, .5});
    double small = 1e-3 * Math.cos(.5);
    GradientCheck right = GradientCheck.compare(new double[] {2e6, small}, measured);
    GradientCheck wrong = GradientCheck.compare(new double[] {2e6, 1.01 * small}, measured);
    assertThat(right.overall()).isEqualTo(Agreement.RIGHT);
    assertThat(wrong.overall()).isEqualTo(Agreement.WRONG);
    assertThat(wrong.worst().index()).isEqualTo(1);
    assertThat(wrong.blocks().get(0).projectionRatio()).isCloseTo(1, within(1e-9));
  }

  @Test
  void projectionOfHugeEntriesDoesNotOverflow() {
    NumericalGradient measured = NumericalGradient.of(t -> 1e200 * t[0], new double[] {1});
    GradientCheck check = GradientCheck.compare(new double[] {-1e200}, measured);
    assertThat(check.blocks().get(0).projectionRatio()).isCloseTo(-1, within(1e-9));
  }

  @Test
  void measuredElsewhereIsKeptByValueAndChecked() {
    double[] values = {1, 2};
    double[] errors = {1e-12, Double.POSITIVE_INFINITY};
    boolean[] kinks = {false, false};
    NumericalGradient measured = NumericalGradient.measured(values, errors, kinks, 8);
    values[0] = errors[0] = 99;
    kinks[0] = true;
    assertThat(measured.values()).containsExactly(1, 2);
    assertThat(measured.isConclusive(0)).isTrue();
    assertThat(measured.isConclusive(1)).isFalse();
    assertThat(measured.evaluations()).isEqualTo(8);
    assertThatThrownBy(() -> NumericalGradient.measured(values, new double[1], kinks, 1))
        .hasMessage("measured: 2 values, 1 errors, 2 kinks; expected equal numbers");
    assertThatThrownBy(() -> NumericalGradient.measured(values, errors, new boolean[3], 1))
        .hasMessage("measured: 2 values, 2 errors, 3 kinks; expected equal numbers");
    assertThatThrownBy(() -> NumericalGradient.measured(values, new double[] {0, -1e-3}, kinks, 1))
        .hasMessage("measured: error 1 is -0.001; expected 0 or more");
  }

  @Test
  void nothingToMeasureIsRefused() {
    assertThatThrownBy(() -> NumericalGradient.of(t -> 1, new double[0]))
        .hasMessage("theta: has 0 entries; expected at least one");
    NumericalGradient none =
        NumericalGradient.measured(new double[0], new double[0], new boolean[0], 0);
    assertThatThrownBy(() -> GradientCheck.compare(new double[0], none))
        .hasMessage("gradient: has 0 entries; expected at least one");
  }

  private static NumericalGradient along(DoubleUnaryOperator f, double x) {
    return NumericalGradient.of(t -> f.applyAsDouble(t[0]), new double[] {x});
  }

  private static Agreement verdict(double analytic, NumericalGradient measured) {
    return GradientCheck.compare(new double[] {analytic}, measured).overall();
  }

  private static Arguments one(
      String name, DoubleUnaryOperator f, DoubleUnaryOperator slope, double x, double relative) {
    return Arguments.of(name, f, slope, x, relative);
  }
}
