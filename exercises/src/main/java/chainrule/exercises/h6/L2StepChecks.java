package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q3. */
@Checks
final class L2StepChecks {
  private static final double[] W = {0.5, -1.5, 2, -0.75};
  private static final double[] G = {-1, 2, 0.5, 1.25};
  private static final boolean[] BIAS = {false, true, false, true};

  @Check(kind = CheckKind.SHAPE, weight = 0.4)
  @DisplayName("returns as many finite parameters as it was given")
  void keepsTheShape(AnswerUnderTest<H6.PenalisedStep> answer) {
    answer.result("4 parameters", f -> f.l2Step(W, G, 0.5, 0.25, BIAS));
    answer.result(
        "1 parameter",
        f -> f.l2Step(new double[] {2}, new double[] {1}, 0.25, 0.5, new boolean[1]));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.2)
  @DisplayName("two weights and two biases, with three penalties")
  void goesDownLossAndPenalty(AnswerUnderTest<H6.PenalisedStep> answer) {
    answer.agrees("λ = 0.25", f -> f.l2Step(W, G, 0.5, 0.25, BIAS));
    answer.agrees("λ = 1.3", f -> f.l2Step(W, G, 0.1, 1.3, BIAS));
    answer.agrees("λ = 0", f -> f.l2Step(W, G, 0.2, 0, BIAS));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.6)
  @DisplayName("weights alone, biases alone, a gradient of 0")
  void coversTheExtremes(AnswerUnderTest<H6.PenalisedStep> answer) {
    boolean[] all = {true, true, true, true};
    answer.agrees("no biases", f -> f.l2Step(W, G, 0.25, 0.5, new boolean[4]));
    answer.agrees("only biases", f -> f.l2Step(W, G, 0.25, 0.5, all));
    answer.agrees("no gradient", f -> f.l2Step(W, new double[4], 0.25, 0.5, BIAS));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.25)
  @DisplayName("leaves its arguments as they were, and returns a new array")
  void leavesArguments(AnswerUnderTest<H6.PenalisedStep> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.l2Step(W, G, 0.5, 0.25, BIAS));
  }

  @Check(kind = CheckKind.RANDOM, weight = 0.9)
  @DisplayName("random steps of 2, 3 and 5 parameters")
  void agreesOnRandomCases(AnswerUnderTest<H6.PenalisedStep> answer) {
    SplittableRandom random = answer.random();
    for (int n : new int[] {2, 3, 5}) {
      double[] w = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double[] g = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      boolean[] bias = new boolean[n];
      bias[n - 1] = true;
      double eta = random.nextInt(1, 8) / 16.0;
      answer.agrees("random step of " + n, f -> f.l2Step(w, g, eta, 0.375, bias));
    }
  }
}
