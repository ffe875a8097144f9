package chainrule.minimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.nn.BatchNorm;
import chainrule.nn.Dense;
import chainrule.nn.Network;
import chainrule.train.TrainingDivergedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** SciPy's values were made by {@code optimizers.py} beside them. */
class MinimizerTests {

  /** ½(w₁ − 1)² + 5(w₂ + 2)². */
  private static final Objective BOWL =
      w ->
          new CostGradient(
              (w[0] - 1) * (w[0] - 1) / 2 + 5 * (w[1] + 2) * (w[1] + 2),
              new double[] {w[0] - 1, 10 * w[1] + 20});

  static Stream<Minimizer> all() {
    return Stream.of(
        Minimizer.gradientDescent(.15),
        Minimizer.boldDriver(.01),
        Minimizer.backtracking(1),
        Minimizer.newton(),
        Minimizer.conjugateGradient(),
        Minimizer.lbfgs());
  }

  @ParameterizedTest
  @MethodSource("all")
  void bowlHasItsMinimumWhereAlgebraSays(Minimizer minimizer) {
    double[] start = {7, 5};
    Minimum minimum = minimizer.minimize(BOWL, start);
    assertThat(minimum.converged()).isTrue();
    assertThat(minimum.theta()).containsExactly(new double[] {1, -2}, within(1e-8));
    assertThat(minimum.cost()).isCloseTo(0, within(1e-16));
    assertThat(minimum.gradientNorm()).isLessThanOrEqualTo(1e-8);
    assertThat(minimum.why()).isEqualTo(Minimum.Why.GRADIENT_SMALL);
    assertThat(start).containsExactly(7, 5);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "minima.csv", numLinesToSkip = 1)
  void minimaAreThoseOfScipy(
      String function, String method, String start, String theta, double cost, int evaluations) {
    Minimizer minimizer =
        method.equals("L-BFGS") ? Minimizer.lbfgs() : Minimizer.conjugateGradient();
    Minimum minimum = minimizer.minimize(named(function), numbers(start));
    assertThat(minimum.converged()).as(minimum.toString()).isTrue();
    assertThat(minimum.theta()).containsExactly(numbers(theta), within(1e-7));
    assertThat(minimum.cost()).isCloseTo(cost, within(1e-14));
    assertThat((double) minimum.evaluations()).isLessThan(1.5 * evaluations);
  }

  @Test
  void newtonNeedsOneStepOnABowl() {
    Minimum minimum = Minimizer.newton().minimize(BOWL, 7, 5);
    assertThat(minimum.iterations()).isEqualTo(1);
    assertThat(minimum.evaluations()).isEqualTo(1 + 2 * 2 + 1);
  }

  @Test
  void conjugateGradientNeedsAboutAsManyStepsAsDimensions() {
    assertThat(Minimizer.conjugateGradient().minimize(BOWL, 7, 5).iterations()).isLessThan(8);
    assertThat(Minimizer.backtracking(1).minimize(BOWL, 7, 5).iterations()).isGreaterThan(20);
  }

  @Test
  void newtonFindsTheMinimumOfRosenbrocksValley() {
    Minimum minimum = Minimizer.newton().minimize(MinimizerTests::rosenbrock, -1.2, 1);
    assertThat(minimum.theta()).containsExactly(new double[] {1, 1}, within(1e-8));
    assertThat(minimum.iterations()).isLessThan(30);
  }

  @Test
  void newtonGoesDownWhereTheSurfaceBendsDown() {
    // cos has its maximum at 0, where plain Newton would go; its minimum is at π
    Minimum minimum =
        Minimizer.newton()
            .minimize(w -> new CostGradient(Math.cos(w[0]), new double[] {-Math.sin(w[0])}), .5);
    assertThat(minimum.cost()).isCloseTo(-1, within(1e-15));
  }

  @Test
  void fixedRateIsStableUpToTwoOverTheCurvature() {
    Objective parabola = w -> new CostGradient(5 * w[0] * w[0], new double[] {10 * w[0]});
    assertThat(Minimizer.gradientDescent(.199).minimize(parabola, 1).converged()).isTrue();
    assertThatThrownBy(
            () -> Minimizer.gradientDescent(.201).maxIterations(1_000_000).minimize(parabola, 1))
        .isInstanceOf(TrainingDivergedException.class)
        .satisfies(
            thrown -> {
              TrainingDivergedException diverged = (TrainingDivergedException) thrown;
              assertThat(diverged.lastFiniteLoss()).isFinite().isGreaterThan(1e300);
              // |1 − 2.01|ⁿ reaches √(1.8e308 / 5) for n = 35,580 or so
              assertThat(diverged.epoch()).isBetween(35_000, 36_000);
            });
  }

  @Test
  void boldDriverNeverClimbs() {
    List<double[]> path = new ArrayList<>();
    Minimizer.boldDriver(100)
        .maxIterations(200)
        .watch(path::add)
        .minimize(MinimizerTests::rosenbrock, -1.2, 1);
    assertThat(path).hasSize(201);
    for (int i = 1; i < path.size(); i++) {
      assertThat(rosenbrock(path.get(i)).cost()).isLessThan(rosenbrock(path.get(i - 1)).cost());
    }
  }

  @Test
  void stepsIntoNowhereAreTakenBack() {
    // −ln w + w is NaN left of 0; a first step of 100 lands there
    Objective well = w -> new CostGradient(w[0] - Math.log(w[0]), new double[] {1 - 1 / w[0]});
    for (Minimizer minimizer :
        List.of(
            Minimizer.backtracking(100),
            Minimizer.boldDriver(100),
            Minimizer.newton(),
            Minimizer.conjugateGradient(),
            Minimizer.lbfgs())) {
      Minimum minimum = minimizer.minimize(well, 5);
      assertThat(minimum.theta()[0]).as(minimizer.toString()).isCloseTo(1, within(1e-7));
    }
  }

  @Test
  void networksAreObjectivesToo() {
    Matrix corners = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    Matrix or = Matrix.column(.1, .9, .9, .8);
    Network network =
        Network.dense(
            Loss.BINARY_CROSS_ENTROPY,
            Activation.TANH,
            Activation.LINEAR,
            new SplittableRandom(1),
            2,
            1);
    Minimum minimum =
        Minimizer.lbfgs().minimize(Objective.of(network, corners, or), network.parameters());
    network.setParameters(minimum.theta());
    assertThat(network.loss(corners, or)).isEqualTo(minimum.cost());
    // at the minimum the residuals are orthogonal to the inputs and to the constant
    Matrix residuals = network.predict(corners).minus(or);
    assertThat(corners.transposeTimes(residuals).values())
        .containsExactly(new double[2], within(1e-7));
    assertThat(residuals.sum()).isCloseTo(0, within(1e-7));
  }

  @Test
  void searchLeavesTheRunningStatisticsAlone() {
    BatchNorm norm = new BatchNorm(1);
    Network network = new Network(Loss.HALF_SQUARED_ERROR, Dense.of(1, 1, Activation.LINEAR), norm);
    network.training(true);
    Objective objective = Objective.of(network, Matrix.column(1, 2, 4), Matrix.column(0, 1, 2));
    Minimum minimum = Minimizer.lbfgs().minimize(objective, 1e3, -2e5, 1, 0);
    // the best line: Sxx = 14/3, Sxy = 3, Syy = 2, so 2 − 9 / (14/3) = 1/14 is left of the squares
    assertThat(minimum.cost()).isCloseTo(1.0 / 14 / (2 * 3), within(1e-12));
    assertThat(norm.runningMean()).containsExactly(0);
    assertThat(norm.runningVariance()).containsExactly(1);
  }

  @Test
  void stopsWhereItIsToldAndSaysWhy() {
    Minimum few = Minimizer.lbfgs().maxIterations(3).minimize(MinimizerTests::rosenbrock, -1.2, 1);
    assertThat(few.why()).isEqualTo(Minimum.Why.ITERATIONS_DONE);
    assertThat(few.iterations()).isEqualTo(3);
    Minimum loose = Minimizer.lbfgs().tolerance(.1).minimize(BOWL, 7, 5);
    assertThat(loose.gradientNorm()).isLessThanOrEqualTo(.1);
    assertThat(new Minimum(new double[1], .5, 1e-9, 7, 3, Minimum.Why.GRADIENT_SMALL))
        .hasToString(
            "cost 0.5, gradient 1.00e-09 after 3 iterations and 7 evaluations: gradient small");
  }

  static Stream<Arguments> wrongGradients() {
    return all()
        .flatMap(
            minimizer ->
                Stream.of(
                        reversed(
                            "parabola", w -> new CostGradient(w[0] * w[0], slope(2 * w[0])), 1),
                        reversed("bowl", BOWL, 7, 5),
                        reversed("rosenbrock", MinimizerTests::rosenbrock, -1.2, 1),
                        reversed("valley", MinimizerTests::valley, 2, -1, .5),
                        reversed("hill that flattens", MinimizerTests::flattening, 5),
                        reversed(
                            "with an offset",
                            w -> new CostGradient(1e6 + Math.tanh(w[0]), slope(sech2(w[0]))),
                            .5))
                    .map(wrong -> Arguments.of(minimizer, wrong)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("wrongGradients")
  void gradientOfTheWrongSignIsFoundAtOnce(Minimizer minimizer, Wrong wrong) {
    Minimum minimum = minimizer.minimize(wrong.objective, wrong.start);
    assertThat(minimum.why()).isEqualTo(Minimum.Why.GRADIENT_WRONG);
    assertThat(minimum.evaluations()).isLessThan(300);
    double before = wrong.objective.at(wrong.start).cost();
    assertThat(minimum.cost()).isLessThanOrEqualTo(before + 1e-15 * Math.abs(before));
    assertThat(minimum.cost()).isEqualTo(wrong.objective.at(minimum.theta()).cost());
    assertThat(minimum.toString())
        .endsWith(
            ": the gradient does not point uphill: the cost rises where it should fall; check the"
                + " gradient");
  }

  @SuppressWarnings("ArrayRecordComponent") // a case to read
  private record Wrong(String name, Objective objective, double... start) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Wrong reversed(String name, Objective right, double... start) {
    return new Wrong(
        name,
        w -> {
          CostGradient here = right.at(w);
          return new CostGradient(
              here.cost(), Arrays.stream(here.gradient()).map(g -> -g).toArray());
        },
        start);
  }

  private static double[] slope(double slope) {
    return new double[] {slope};
  }

  private static double sech2(double x) {
    return 1 / (Math.cosh(x) * Math.cosh(x));
  }

  /** ln(1 + x²), which is concave where |x| is above 1. */
  private static CostGradient flattening(double[] x) {
    return new CostGradient(Math.log1p(x[0] * x[0]), slope(2 * x[0] / (1 + x[0] * x[0])));
  }

  @ParameterizedTest
  @MethodSource("all")
  void kinksAndNoiseAreNoFaultOfTheGradient(Minimizer minimizer) {
    List<Objective> right =
        List.of(
            w -> new CostGradient(Math.abs(w[0]), slope(w[0] < 0 ? -1 : 1)), // kink at 0
            w -> new CostGradient(3 * Math.max(w[0], 0) - w[0], slope(w[0] > 0 ? 2 : -1)),
            w ->
                new CostGradient(
                    Math.cosh(w[0]) + 1e-9 * Math.sin(1e9 * w[0]), slope(Math.sinh(w[0]))),
            w -> new CostGradient((float) Math.cosh(w[0]), slope(Math.sinh(w[0]))));
    for (Objective objective : right) {
      for (double start : new double[] {0, 1e-9, -.7, 2.5}) {
        Minimum minimum = minimizer.maxIterations(200).minimize(objective, start);
        assertThat(minimum.why()).isNotEqualTo(Minimum.Why.GRADIENT_WRONG);
        assertThat(minimum.evaluations()).isLessThan(250 * 200);
      }
    }
  }

  static Stream<Minimizer> searching() {
    return all().skip(1);
  }

  /** Costs that are no numbers but at the start: nowhere to go, and no time lost on it. */
  @ParameterizedTest
  @MethodSource("searching")
  void costsThatAreNoNumbersEndTheSearch(Minimizer minimizer) {
    for (double bad :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      for (double atStart : new double[] {0, 3}) {
        Objective objective = w -> new CostGradient(w[0] == 1 ? atStart : bad, new double[] {2, 0});
        Minimum minimum = minimizer.minimize(objective, 1, 0);
        assertThat(minimum.why()).isEqualTo(Minimum.Why.NO_LOWER_COST);
        assertThat(minimum.theta()).containsExactly(1, 0);
        assertThat(minimum.evaluations()).isLessThan(200);
      }
    }
  }

  /** The cost falls for ever: the rate of the bold driver grows until it can grow no more. */
  @Test
  void rateDoesNotOverflow() {
    Minimum minimum =
        Minimizer.boldDriver(1e300)
            .maxIterations(2_000)
            .minimize(w -> new CostGradient(Math.exp(-w[0]), slope(-Math.exp(-w[0]))), 1);
    assertThat(minimum.theta()[0]).isFinite();
    assertThat(minimum.why()).isIn((Object[]) Minimum.Why.values());
    Minimum linear =
        Minimizer.boldDriver(1e300)
            .maxIterations(2_000)
            .minimize(w -> new CostGradient(-1e-300 * w[0], slope(-1e-300)), 1);
    assertThat(linear.cost()).isFinite().isLessThan(0);
  }

  @Test
  void interruptKeepsTheBestPoint() {
    Thread.currentThread().interrupt();
    Minimum minimum = Minimizer.lbfgs().minimize(BOWL, 7, 5);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(minimum.why()).isEqualTo(Minimum.Why.INTERRUPTED);
    assertThat(minimum.theta()).containsExactly(7, 5);
  }

  @Test
  void messages() {
    Minimizer minimizer = Minimizer.lbfgs();
    assertThatThrownBy(() -> minimizer.minimize(BOWL))
        .hasMessage("start: no entries; expected at least one parameter");
    assertThatThrownBy(() -> minimizer.minimize(BOWL, 1, Double.NaN))
        .hasMessage("start: entry 1 is NaN; expected a finite number");
    assertThatThrownBy(() -> minimizer.minimize(BOWL, 1, 2, 3))
        .hasMessage("objective: gradient has 2 entries, theta 3; expected equally many");
    assertThatThrownBy(
            () -> minimizer.minimize(w -> new CostGradient(Double.NaN, new double[1]), 1))
        .hasMessage("cost at the start: NaN; expected a finite number");
    assertThatThrownBy(() -> minimizer.tolerance(0))
        .hasMessage("tolerance: 0.0; expected a positive finite number");
    assertThatThrownBy(() -> minimizer.maxIterations(0))
        .hasMessage("iterations: 0; expected at least 1");
    assertThatThrownBy(() -> Minimizer.gradientDescent(-1))
        .hasMessage("learning rate: -1.0; expected a positive finite number");
    assertThatThrownBy(() -> Minimizer.backtracking(Double.NaN))
        .hasMessage("first rate: NaN; expected a positive finite number");
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  private static Objective named(String function) {
    return switch (function) {
      case "rosenbrock", "rosenbrock 10" -> MinimizerTests::rosenbrock;
      case "beale" -> MinimizerTests::beale;
      case "valley" -> MinimizerTests::valley;
      default -> throw new AssertionError(function);
    };
  }

  private static CostGradient rosenbrock(double[] x) {
    double cost = 0;
    double[] gradient = new double[x.length];
    for (int i = 0; i + 1 < x.length; i++) {
      double bend = x[i + 1] - x[i] * x[i];
      cost += 100 * bend * bend + (1 - x[i]) * (1 - x[i]);
      gradient[i] += -400 * x[i] * bend - 2 * (1 - x[i]);
      gradient[i + 1] += 200 * bend;
    }
    return new CostGradient(cost, gradient);
  }

  private static CostGradient beale(double[] x) {
    double[] constants = {1.5, 2.25, 2.625};
    double cost = 0;
    double[] gradient = new double[2];
    for (int k = 0; k < 3; k++) {
      double part = constants[k] - x[0] + x[0] * Math.pow(x[1], k + 1);
      cost += part * part;
      gradient[0] += 2 * part * (Math.pow(x[1], k + 1) - 1);
      gradient[1] += 2 * part * x[0] * (k + 1) * Math.pow(x[1], k);
    }
    return new CostGradient(cost, gradient);
  }

  private static CostGradient valley(double[] x) {
    double cost = 0;
    double[] gradient = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      cost += Math.log(Math.cosh(x[i])) + x[i] * x[i] / 2 - .3 * x[i];
      gradient[i] = Math.tanh(x[i]) + x[i] - .3;
    }
    return new CostGradient(cost, gradient);
  }
}
