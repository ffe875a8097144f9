package chainrule.exercises.h0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q3. */
@Checks
final class NumericalGradientChecks {
  @Check(kind = CheckKind.SHAPE, weight = 0.75)
  @DisplayName("returns one finite number for each entry of theta")
  void keepsTheShape(AnswerUnderTest<H0.MeasuredGradient> answer) {
    answer.result(
        "1 entry",
        f -> f.numericalGradient(NumericalGradientChecks::cube, new double[] {1.5}, 0.25));
    answer.result(
        "4 entries",
        f ->
            f.numericalGradient(
                NumericalGradientChecks::mixed, new double[] {1, -2, 0.5, 3}, 0.25));
  }

  @Check(kind = CheckKind.VALUES, weight = 2)
  @DisplayName("x₀² + 3x₀x₁ at (4, 10), x³ at 2, and a function of three variables")
  void measures(AnswerUnderTest<H0.MeasuredGradient> answer) {
    answer.agrees(
        "x₀² + 3x₀x₁ at (4, 10)",
        f -> f.numericalGradient(NumericalGradientChecks::quadratic, new double[] {4, 10}, 1e-3));
    answer.agrees(
        "x³ at 2, h = 0.01",
        f -> f.numericalGradient(NumericalGradientChecks::cube, new double[] {2}, 0.01));
    answer.agrees(
        "x³ at −1, h = 0.5",
        f -> f.numericalGradient(NumericalGradientChecks::cube, new double[] {-1}, 0.5));
    answer.agrees(
        "three variables",
        f ->
            f.numericalGradient(
                NumericalGradientChecks::mixed, new double[] {1.5, -2, 0.75}, 0.125));
    answer.agrees(
        "an entry that is 0",
        f ->
            f.numericalGradient(NumericalGradientChecks::mixed, new double[] {0.5, 0, -1.5}, 0.25));
    answer.agrees(
        "ever smaller slopes",
        f -> f.numericalGradient(NumericalGradientChecks::faint, new double[9], 0.25));
    keepsDigits(answer);
  }

  private static void keepsDigits(AnswerUnderTest<H0.MeasuredGradient> answer) {
    double[] thirds = {1 / 3.0, 1 / 7.0, -5 / 9.0};
    ToDoubleFunction<double[]> squares = t -> t[0] * t[0] + t[1] * t[1] + t[2] * t[2];
    answer.agrees("slopes of 2/3 and 2/7", f -> f.numericalGradient(squares, thirds, 0.25));
    double[] mine =
        answer.result(
            "slopes of 2/3 and 2/7 again", f -> f.numericalGradient(squares, thirds, 0.25));
    answer.holds(
        !LostDigits.byDecimals(mine, 2 / 3.0, 2 / 7.0, -10 / 9.0),
        "slopes of 2/3 and 2/7 come out as " + mine[0] + " and " + mine[1],
        "DECIMALS");
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("theta is afterwards what it was before, to the last bit")
  void leavesTheta(AnswerUnderTest<H0.MeasuredGradient> answer) {
    answer.leavesArgumentsAlone(
        "theta",
        f ->
            f.numericalGradient(
                NumericalGradientChecks::mixed, new double[] {0.1, 1 / 3.0, -7.7}, 0.001));
    answer.leavesArgumentsAlone(
        "theta, another step",
        f ->
            f.numericalGradient(
                NumericalGradientChecks::mixed, new double[] {0.7, 1e-3, 12.1}, 0.3));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.75)
  @DisplayName("calls f twice for each entry, with that entry moved and no other")
  void callsTwiceForEachEntry(AnswerUnderTest<H0.MeasuredGradient> answer) {
    answer.agrees(
        "calls for 3 entries",
        f ->
            new CountedFunction(NumericalGradientChecks::mixed, new double[] {1, -2, 0.5})
                .measuredBy(f, 0.25));
    answer.agrees(
        "calls for 1 entry",
        f ->
            new CountedFunction(NumericalGradientChecks::cube, new double[] {3})
                .measuredBy(f, 0.5));
  }

  @Check(kind = CheckKind.RANDOM, weight = 1.5)
  @DisplayName("random functions of 1, 2, 3 and 5 variables")
  void agreesOnRandomCases(AnswerUnderTest<H0.MeasuredGradient> answer) {
    SplittableRandom random = answer.random();
    for (int n : new int[] {1, 2, 3, 5}) {
      Cubic cubic = Cubic.draw(random, n);
      double[] theta = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double h = n % 2 == 0 ? 0.25 : 0.0625;
      answer.agrees("random, " + n + " variables", f -> f.numericalGradient(cubic, theta, h));
    }
  }

  private static double quadratic(double[] t) {
    return t[0] * t[0] + 3 * t[0] * t[1];
  }

  private static double cube(double[] t) {
    return t[0] * t[0] * t[0];
  }

  /** Has slopes of 0.3, 0.03, 0.003 and so on. */
  private static double faint(double[] t) {
    double sum = 0;
    double slope = 0.3;
    for (double entry : t) {
      sum += slope * entry;
      slope /= 10;
    }
    return sum;
  }

  private static double mixed(double[] t) {
    return t[0] * t[0] * t[0] - 2 * t[0] * t[1] + t[1] * t[1] * t[2] + 0.5 * t[2] * t[2] * t[2];
  }
}
