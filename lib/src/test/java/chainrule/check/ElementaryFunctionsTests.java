package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The functions that packages for numerical derivatives are tried on, at easy places and beside
 * their poles and edges, and functions that repeat themselves with the steps. The truth is the
 * derivative in closed form: it is never called wrong.
 */
class ElementaryFunctionsTests {

  private static final double[] PLACES = {
    0, .5, 1, -1, 2, -3, 10, -20, 30, 100, 700, -700, 1e3, 1e5, Math.PI, Math.PI / 2, 2.5 * Math.PI
  };

  private static final double[] DISTANCES = {
    0, 1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, .01, .1, .3
  };

  /** A function and its derivative. */
  private record Known(String name, DoubleUnaryOperator f, DoubleUnaryOperator slope) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Known> functions() {
    return Stream.of(
        new Known("cos", Math::cos, x -> -Math.sin(x)),
        new Known("sin", Math::sin, Math::cos),
        new Known("tan", Math::tan, x -> 1 / square(Math.cos(x))),
        new Known("cosh", Math::cosh, Math::sinh),
        new Known("sinh", Math::sinh, Math::cosh),
        new Known("tanh", Math::tanh, x -> 1 / square(Math.cosh(x))),
        new Known("exp", Math::exp, Math::exp),
        new Known("expm1", Math::expm1, Math::exp),
        new Known("exp2", x -> Math.pow(2, x), x -> Math.pow(2, x) * Math.log(2)),
        new Known("square", x -> x * x, x -> 2 * x),
        new Known("sqrt", Math::sqrt, x -> .5 / Math.sqrt(x)),
        new Known("cbrt", Math::cbrt, x -> 1 / (3 * square(Math.cbrt(x)))),
        new Known("log", Math::log, x -> 1 / x),
        new Known("log1p", Math::log1p, x -> 1 / (1 + x)),
        new Known("log2", x -> Math.log(x) / Math.log(2), x -> 1 / (x * Math.log(2))),
        new Known("log10", Math::log10, x -> 1 / (x * Math.log(10))),
        new Known("arccos", Math::acos, x -> -1 / Math.sqrt((1 - x) * (1 + x))),
        new Known("arcsin", Math::asin, x -> 1 / Math.sqrt((1 - x) * (1 + x))),
        new Known("arctan", Math::atan, x -> 1 / (1 + x * x)),
        new Known(
            "arccosh",
            x -> Math.log1p(x - 1 + Math.sqrt((x - 1) * (x + 1))),
            x -> 1 / Math.sqrt((x - 1) * (x + 1))),
        new Known(
            "arcsinh",
            x ->
                Math.signum(x)
                    * Math.log1p(Math.abs(x) + square(x) / (1 + Math.sqrt(1 + square(x)))),
            x -> 1 / Math.sqrt(1 + square(x))),
        new Known(
            "arctanh", x -> (Math.log1p(x) - Math.log1p(-x)) / 2, x -> 1 / ((1 - x) * (1 + x))),
        new Known("reciprocal", x -> 1 / x, x -> -1 / square(x)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void rightDerivativeIsNeverCalledWrong(Known known) {
    int judged = 0;
    int conclusive = 0;
    for (double x : places()) {
      double truth = known.slope.applyAsDouble(x);
      if (Double.isFinite(known.f.applyAsDouble(x)) && Double.isFinite(truth)) {
        NumericalGradient measured = along(known.f, x);
        Agreement verdict = verdict(truth, measured);
        assertThat(verdict)
            .as("%s′(%s) = %s, measured %s", known, x, truth, measured)
            .isIn(Agreement.RIGHT, Agreement.INCONCLUSIVE);
        judged++;
        conclusive += verdict == Agreement.RIGHT ? 1 : 0;
      }
    }
    assertThat(judged).isGreaterThan(50);
    assertThat(conclusive).isGreaterThan(judged * 8 / 10);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void derivativeOffByAThousandthIsFoundAtEasyPlaces(Known known) {
    for (double x : new double[] {.3, .45, 1.4, 2.2}) {
      double truth = known.slope.applyAsDouble(x);
      if (Double.isFinite(known.f.applyAsDouble(x)) && Double.isFinite(truth)) {
        assertThat(verdict(truth * 1.001, along(known.f, x))).isEqualTo(Agreement.WRONG);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 10, 100, 1e3, 1e4, 1e5})
  void fastOscillationIsMeasuredOrLeftOpen(double frequency) {
    SplittableRandom random = new SplittableRandom(1);
    int right = 0;
    for (int i = 0; i < 400; i++) {
      double k = i % 2 == 0 ? frequency : frequency * random.nextDouble(1, 10);
      double x = i % 4 < 2 ? random.nextInt(-30, 30) / 10.0 : random.nextDouble(-3, 3);
      right += notWrong(k * Math.cos(k * x), along(t -> Math.sin(k * t), x));
      right += notWrong(1 + Math.cos(k * x), along(t -> t + Math.sin(k * t) / k, x));
      right +=
          notWrong(
              2 * x + 1e-3 * k * Math.cos(k * x), along(t -> t * t + 1e-3 * Math.sin(k * t), x));
    }
    assertThat(right).isGreaterThan(1000);
  }

  /** No step is short enough: nothing is said, least of all for certain. */
  @ParameterizedTest
  @ValueSource(doubles = {1e8, 1e9, 1e10, 1e12})
  void oscillationBeyondAllStepsIsInconclusive(double frequency) {
    for (int i = -15; i < 15; i++) {
      double x = i / 10.0;
      double truth = frequency * Math.cos(frequency * x);
      NumericalGradient measured = along(t -> Math.sin(frequency * t), x);
      assertThat(verdict(truth, measured)).isEqualTo(Agreement.INCONCLUSIVE);
      assertThat(verdict(1.5 * truth, measured)).isEqualTo(Agreement.INCONCLUSIVE);
    }
  }

  /** Every value at distances h / 2ʲ, h a tenth or less, is that in the middle, or on a line. */
  @Test
  void functionThatRepeatsItselfWithTheStepsIsNotTakenForAConstant() {
    for (double base : new double[] {2, 1 / .489, 10}) {
      for (int power = 0; power < 8; power++) {
        for (int periods = 1; periods <= 20; periods++) {
          for (double x : new double[] {0, .3, .77, 1, -2.5}) {
            double step = .1 * Math.max(1, Math.abs(x)) / Math.pow(base, power);
            double k = 2 * Math.PI * periods / step;
            notWrong(k, along(t -> Math.sin(k * (t - x)), x));
            notWrong(1 + k, along(t -> t + Math.sin(k * (t - x)), x));
          }
        }
      }
    }
  }

  /** Where f looks like a line from afar, a finer step that sees another slope is heard. */
  @Test
  void ripplesThatAreTooFineForMostStepsAreNotOverlooked() {
    for (int i = -20; i < 20; i++) {
      double x = i / 13.0;
      notWrong(2 * x + 1e4 * Math.cos(1e7 * x), along(t -> t * t + 1e-3 * Math.sin(1e7 * t), x));
      notWrong(1 + Math.cos(1e6 * x), along(t -> t + 1e-6 * Math.sin(1e6 * t), x));
    }
  }

  private static int notWrong(double truth, NumericalGradient measured) {
    Agreement verdict = verdict(truth, measured);
    assertThat(verdict)
        .as("%s, measured %s", truth, measured)
        .isIn(Agreement.RIGHT, Agreement.INCONCLUSIVE);
    return verdict == Agreement.RIGHT ? 1 : 0;
  }

  private static double[] places() {
    return DoubleStream.of(PLACES)
        .flatMap(x -> DoubleStream.of(DISTANCES).flatMap(d -> DoubleStream.of(x - d, x + d)))
        .distinct()
        .toArray();
  }

  private static NumericalGradient along(DoubleUnaryOperator f, double x) {
    return NumericalGradient.of(t -> f.applyAsDouble(t[0]), new double[] {x});
  }

  private static Agreement verdict(double analytic, NumericalGradient measured) {
    return GradientCheck.compare(new double[] {analytic}, measured).overall();
  }

  private static double square(double x) {
    return x * x;
  }
}
