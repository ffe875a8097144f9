package chainrule.exercises.h0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of T1. */
@Checks
final class JacobianChecks {
  @Check(kind = CheckKind.VALUES, weight = 2)
  @DisplayName("(x₀x₁, x₀³) at (2, 3), and three functions of one number")
  void measures(AnswerUnderTest<H0.Jacobian> answer) {
    answer.agrees(
        "two of two",
        f ->
            f.jacobian(
                t -> new double[] {t[0] * t[1], t[0] * t[0] * t[0]}, new double[] {2, 3}, 0.01));
    answer.agrees(
        "three of one",
        f ->
            f.jacobian(
                t -> new double[] {2 * t[0], t[0] * t[0], t[0] * t[0] * t[0]},
                new double[] {-1.5},
                0.25));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("theta is afterwards what it was before")
  void leavesTheta(AnswerUnderTest<H0.Jacobian> answer) {
    answer.leavesArgumentsAlone(
        "theta", f -> f.jacobian(t -> new double[] {t[0] * t[1]}, new double[] {0.1, 0.7}, 0.3));
  }

  @Check(kind = CheckKind.RANDOM, weight = 1.5)
  @DisplayName("random functions, more outputs than inputs and fewer")
  void agreesOnRandomCases(AnswerUnderTest<H0.Jacobian> answer) {
    SplittableRandom random = answer.random();
    for (int[] shape : new int[][] {{3, 2}, {2, 4}, {3, 3}}) {
      CubicMap map = CubicMap.draw(random, shape[0], shape[1]);
      double[] theta = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, shape[1]);
      answer.agrees(shape[0] + " functions of " + shape[1], f -> f.jacobian(map, theta, 0.125));
    }
  }
}
