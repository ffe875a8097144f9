package chainrule.exercises.h0;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q5. */
@Checks
final class GradFChecks {
  private static final List<ParameterBlock> BLOCKS =
      List.of(new ParameterBlock("x", 0, 1), new ParameterBlock("y", 1, 2));

  /** So far out that a measured slope is mostly rounding. */
  private static final double[][] FAR = {{234567891, 112233447}, {-71234567, -312345679}};

  /** Off by more than this, but not near 0, a slope was measured, not computed. */
  private static final double MEASURED = 1e-6;

  @Check(kind = CheckKind.SHAPE, weight = 0.3)
  @DisplayName("returns two finite numbers")
  void keepsTheShape(AnswerUnderTest<H0.GradF> answer) {
    answer.result("at (0.5, −20)", f -> f.gradF(0.5, -20));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.8)
  @DisplayName("at (1, 2), at (0, 3) and at (−1.5, 0)")
  void derives(AnswerUnderTest<H0.GradF> answer) {
    answer.agrees("at (1, 2)", f -> f.gradF(1, 2));
    answer.agrees("at (0, 3)", f -> f.gradF(0, 3));
    answer.agrees("at (−1.5, 0)", f -> f.gradF(-1.5, 0));
    double[] mine = answer.result("at (1/3, 1/7)", f -> f.gradF(1 / 3.0, 1 / 7.0));
    answer.holds(
        !LostDigits.byDecimals(mine, 17 / 21.0, 13 / 21.0),
        "at (1/3, 1/7) yours is " + Arrays.toString(mine),
        "DECIMALS");
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.2)
  @DisplayName("returns a new array in every call")
  void returnsNewArrays(AnswerUnderTest<H0.GradF> answer) {
    answer.leavesArgumentsAlone(
        "two calls",
        f -> {
          f.gradF(0.5, 2);
          return f.gradF(-3, 1.25);
        });
  }

  @Check(kind = CheckKind.GRADIENT, weight = 0.8)
  @DisplayName("agrees with measured slopes at three points")
  void agreesWithMeasuredSlopes(AnswerUnderTest<H0.GradF> answer) {
    for (double[] at : new double[][] {{0.75, -0.5}, {-1.25, -2}, {3, 1.5}}) {
      answer.gradient(
          "measured at (" + at[0] + ", " + at[1] + ")",
          f -> f.gradF(at[0], at[1]),
          t -> t[0] * t[0] + t[0] * t[1] + t[1] * t[1],
          at,
          BLOCKS);
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 0.5)
  @DisplayName("exact also where a measured slope would be mostly rounding")
  void isExactFarOut(AnswerUnderTest<H0.GradF> answer) {
    double[] here = answer.result("nearby", f -> f.gradF(0.5, 0.25));
    boolean rightNearby = Math.abs(here[0] - 1.25) < 1e-3 && Math.abs(here[1] - 1) < 1e-3;
    for (double[] at : FAR) {
      double[] mine = answer.result("far at x = " + at[0], f -> f.gradF(at[0], at[1]));
      double off =
          Math.max(
              Math.abs(mine[0] / (2 * at[0] + at[1]) - 1),
              Math.abs(mine[1] / (at[0] + 2 * at[1]) - 1));
      answer.holds(
          !rightNearby || off <= MEASURED,
          "yours is right near 0 and off by a share of " + off + " far out",
          "NUMERIC");
      answer.agrees("far again at x = " + at[0], f -> f.gradF(at[0], at[1]));
    }
  }
}
