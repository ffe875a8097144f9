package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of T1. */
@Checks
final class ScaledStepChecks {
  private static final double[] W = {0.5, -1.5, 2};
  private static final double[] S = {0.25, 4, 0.5};
  private static final double[] G = {-1, 2, 0.5};

  @Check(kind = CheckKind.VALUES, weight = 2)
  @DisplayName("three weights, a first step from s = 0, and a gradient of 0")
  void takesTheStep(AnswerUnderTest<H6.ScaledStep> answer) {
    answer.agrees("one step", f -> f.scaledStep(W, S, G, 0.5, 0.25));
    answer.agrees("another rate", f -> f.scaledStep(W, S, G, 0.01, 0.9));
    answer.agrees("first step", f -> f.scaledStep(W, new double[3], G, 0.125, 0.5));
    answer.agrees("no gradient", f -> f.scaledStep(W, new double[3], new double[3], 0.5, 0.5));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("leaves w, s and g as they were")
  void leavesArguments(AnswerUnderTest<H6.ScaledStep> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.scaledStep(W, S, G, 0.5, 0.25));
  }

  @Check(kind = CheckKind.RANDOM, weight = 1.5)
  @DisplayName("random steps of 1, 2 and 5 weights")
  void agreesOnRandomCases(AnswerUnderTest<H6.ScaledStep> answer) {
    SplittableRandom random = answer.random();
    for (int n : new int[] {1, 2, 5}) {
      double[] w = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double[] s =
          Arrays.stream(DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n)).map(Math::abs).toArray();
      double[] g = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      answer.agrees("random step of " + n, f -> f.scaledStep(w, s, g, 0.25, 0.75));
    }
  }
}
