package chainrule.exercises.h0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q6. */
@Checks
final class StepStudyChecks {
  /** Differences below this are rounding. */
  private static final double NONE = 1e-7;

  @Check(kind = CheckKind.SHAPE, weight = 0.4)
  @DisplayName("returns an error for each step")
  void keepsTheShape(AnswerUnderTest<H0.StepStudy> answer) {
    answer.result("4 steps", f -> f.stepStudy(new double[] {0.5, 0.25, 0.125, 0.0625}));
    answer.result("1 step", f -> f.stepStudy(new double[] {0.75}));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.2)
  @DisplayName("steps 1, 0.1, 0.01 and 0.001, in this order and in others")
  void measuresErrors(AnswerUnderTest<H0.StepStudy> answer) {
    answer.agrees("ever smaller", f -> f.stepStudy(new double[] {1, 0.1, 0.01, 0.001}));
    answer.agrees("ever larger", f -> f.stepStudy(new double[] {0.2, 0.4, 0.5}));
    answer.agrees("in no order", f -> f.stepStudy(new double[] {0.3, 0.7, 0.05, 0.6, 0.1}));
    answer.agrees(
        "small steps, small errors", f -> f.stepStudy(new double[] {0.03, 3e-3, 3e-4, 9e-5}));
    dependOnTheStepsAlone(answer);
    double[] thirds = {1 / 3.0, 1 / 7.0, 1 / 11.0};
    double[] mine = answer.result("a third, a seventh", f -> f.stepStudy(thirds));
    answer.holds(
        !LostDigits.byDecimals(mine, 1 / 9.0, 1 / 49.0, 1 / 121.0),
        "errors of 1/9 and 1/49 come out as " + mine[0] + " and " + mine[1],
        "DECIMALS");
  }

  private static void dependOnTheStepsAlone(AnswerUnderTest<H0.StepStudy> answer) {
    double[] one = answer.result("a half, a quarter", f -> f.stepStudy(new double[] {0.5, 0.25}));
    double[] other =
        answer.result("three quarters, an eighth", f -> f.stepStudy(new double[] {0.75, 0.125}));
    String found = "the steps 0.5 and 0.25 give " + one[0] + " and " + one[1];
    answer.holds(
        Math.abs(one[0] - other[0]) > NONE || Math.abs(one[1] - other[1]) > NONE,
        found + ", and so do 0.75 and 0.125",
        "FIXEDSTEP");
    answer.holds(!isOf(one, Math::log10) && !isOf(one, Math::log), found, "LOGARITHM");
  }

  /** Whether the errors of the steps 0.5 and 0.25 come out as a function of them. */
  private static boolean isOf(double[] mine, DoubleUnaryOperator function) {
    return Math.abs(mine[0] - function.applyAsDouble(0.25)) < NONE
        && Math.abs(mine[1] - function.applyAsDouble(0.0625)) < NONE;
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.2)
  @DisplayName("leaves hs as it was, and returns a new array")
  void leavesArguments(AnswerUnderTest<H0.StepStudy> answer) {
    answer.leavesArgumentsAlone("hs", f -> f.stepStudy(new double[] {0.25, 0.5, 0.125}));
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 0.6)
  @DisplayName("small errors for steps near 1e-6, larger ones for tiny steps, none negative")
  void fallsAndRisesAgain(AnswerUnderTest<H0.StepStudy> answer) {
    answer.agrees("small steps", ErrorValley::of);
  }
}
