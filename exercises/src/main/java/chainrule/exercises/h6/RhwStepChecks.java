package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q3b. */
@Checks
final class RhwStepChecks {
  private static final double[] W = {0.5, -1.5, 2};
  private static final double[] STEP = {-0.25, 1, 0.75};

  @Check(kind = CheckKind.SHAPE, weight = 0.25)
  @DisplayName("returns as many finite weights as it was given")
  void keepsTheShape(AnswerUnderTest<H6.ShrinkingStep> answer) {
    answer.result("3 weights", f -> f.rhwStep(W, STEP, 0.125));
    answer.result("1 weight", f -> f.rhwStep(new double[] {4}, new double[] {-1}, 0.25));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.9)
  @DisplayName("0.2 % as in 1986, an eighth, and no shrinking at all")
  void stepsAndShrinks(AnswerUnderTest<H6.ShrinkingStep> answer) {
    answer.agrees("0.2 %", f -> f.rhwStep(W, STEP, 0.002));
    answer.agrees("an eighth", f -> f.rhwStep(W, STEP, 0.125));
    answer.agrees("none", f -> f.rhwStep(W, STEP, 0));
    answer.agrees("no step", f -> f.rhwStep(W, new double[3], 0.25));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.15)
  @DisplayName("leaves w and dw as they were, and returns a new array")
  void leavesArguments(AnswerUnderTest<H6.ShrinkingStep> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.rhwStep(W, STEP, 0.125));
  }

  @Check(kind = CheckKind.RANDOM, weight = 0.6)
  @DisplayName("random steps of 2 and 5 weights")
  void agreesOnRandomCases(AnswerUnderTest<H6.ShrinkingStep> answer) {
    SplittableRandom random = answer.random();
    for (int n : new int[] {2, 5}) {
      double[] w = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double[] dw = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double rate = random.nextInt(1, 12) / 32.0;
      answer.agrees("random step of " + n, f -> f.rhwStep(w, dw, rate));
    }
  }
}
