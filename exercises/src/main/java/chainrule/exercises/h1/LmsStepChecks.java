package chainrule.exercises.h1;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q5. */
@Checks
final class LmsStepChecks {
  private static final double[] W = {0.1, 0.5, -0.5};
  private static final double[] X = {1, 2};

  @Check(kind = CheckKind.SHAPE, weight = 0.5)
  @DisplayName("returns as many finite weights as it was given")
  void keepsTheShape(AnswerUnderTest<H1.LmsStep> answer) {
    answer.result(
        "1 input", f -> f.lmsStep(new double[] {1.5, -2}, new double[] {0.75}, 0.5, 0.25));
    answer.result(
        "3 inputs",
        f -> f.lmsStep(new double[] {1, -2, 0.5, 1}, new double[] {3, -1, 2}, 0.5, 0.25));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.25)
  @DisplayName("bias 0.1, weights (0.5, −0.5), case (1, 2), d = 1 and d = 0, η = 0.1")
  void takesTheStep(AnswerUnderTest<H1.LmsStep> answer) {
    answer.agrees("golden", f -> f.lmsStep(W, X, 1, 0.1));
    answer.agrees("golden, d = 0", f -> f.lmsStep(W, X, 0, 0.1));
  }

  @Check(kind = CheckKind.VALUES)
  @DisplayName("moves also where a threshold unit would be content, one step only")
  void movesWhereTheClassIsRight(AnswerUnderTest<H1.LmsStep> answer) {
    goesPartOfTheWay(answer);
    answer.agrees("class right", f -> f.lmsStep(W, new double[] {3, -1}, 1, 0.2));
    answer.agrees("no class", f -> f.lmsStep(W, new double[] {-2, 1.5}, -3.5, 0.05));
  }

  /** A step this short leaves most of the error; what is left is not compared. */
  private static void goesPartOfTheWay(AnswerUnderTest<H1.LmsStep> answer) {
    double[] near = answer.result("short step", f -> f.lmsStep(W, X, 1.5, 0.02));
    double[] far = answer.result("short step down", f -> f.lmsStep(W, X, -4, 0.03));
    double left = Math.abs(1.5 - ImpliedGradient.weightedSum(near, X));
    double leftDown = Math.abs(-4 - ImpliedGradient.weightedSum(far, X));
    answer.holds(
        left > 0.01 || leftDown > 0.01,
        "after a short step the error is " + left + "   expected one step",
        "REPEAT");
    answer.agrees("short step again", f -> f.lmsStep(W, X, 1.5, 0.02));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("returns a new array and leaves w and x as they were")
  void leavesArguments(AnswerUnderTest<H1.LmsStep> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.lmsStep(W, X, 2, 0.1));
    answer.leavesArgumentsAlone("arguments, downwards", f -> f.lmsStep(W, X, -2, 0.1));
    answer.leavesArgumentsAlone(
        "no error", f -> f.lmsStep(new double[] {0.5, 1, -0.25}, new double[] {2, 4}, 1.5, 0.1));
    answer.leavesArgumentsAlone("no step", f -> f.lmsStep(W, X, 2, 0));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 2)
  @DisplayName("goes down the slope of ½(d − z)²")
  void goesDownTheSlope(AnswerUnderTest<H1.LmsStep> answer) {
    SplittableRandom random = answer.random();
    for (int d : new int[] {3, 5}) {
      double[] w = DrawnNumbers.SIXTEENTHS.vector(random, d + 1);
      double[] x = DrawnNumbers.SIXTEENTHS.vector(random, d);
      double desired = DrawnNumbers.SIXTEENTHS.number(random);
      answer.gradient(
          "slope of " + d,
          f -> ImpliedGradient.gradient(w, f.lmsStep(w, x, desired, 0.125), 0.125),
          theta -> ImpliedGradient.cost(theta, x, desired, z -> z),
          w,
          List.of(new ParameterBlock("bias", 0, 1), new ParameterBlock("weights", 1, d + 1)));
    }
  }
}
