package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h6.drawn.DrawnGradients;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2b. */
@Checks
final class SgdEpochChecks {
  private static final double[] THETA = {0.5, -1.25, 2};
  private static final int[][] BATCHES = {{3, 0}, {4, 1}, {2}};

  @Check(kind = CheckKind.SHAPE, weight = 0.5)
  @DisplayName("returns as many finite parameters as it was given")
  void keepsTheShape(AnswerUnderTest<H6.SgdEpoch> answer) {
    answer.result("3 parameters", f -> f.sgdEpoch(THETA, BATCHES, 0.25, gradients(5, 3)));
    answer.result(
        "1 parameter",
        f -> f.sgdEpoch(new double[] {1}, new int[][] {{1, 0}}, 0.25, gradients(2, 1)));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.2)
  @DisplayName("five examples in batches of 2, 2 and 1")
  void takesAStepForEachBatch(AnswerUnderTest<H6.SgdEpoch> answer) {
    answer.agrees("2, 2 and 1", f -> f.sgdEpoch(THETA, BATCHES, 0.25, gradients(5, 3)));
    answer.agrees("another rate", f -> f.sgdEpoch(THETA, BATCHES, 0.0625, gradients(5, 3)));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.8)
  @DisplayName("one batch of all examples, batches of one, and a single batch of one")
  void coversTheExtremes(AnswerUnderTest<H6.SgdEpoch> answer) {
    int[][] all = {{2, 4, 0, 3, 1}};
    int[][] each = {{2}, {4}, {0}, {3}, {1}};
    answer.agrees("all at once", f -> f.sgdEpoch(THETA, all, 0.25, gradients(5, 3)));
    answer.agrees("one by one", f -> f.sgdEpoch(THETA, each, 0.125, gradients(5, 3)));
    answer.agrees("one only", f -> f.sgdEpoch(THETA, new int[][] {{3}}, 0.5, gradients(5, 3)));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.3)
  @DisplayName("leaves theta and the batches as they were, and returns a new array")
  void leavesArguments(AnswerUnderTest<H6.SgdEpoch> answer) {
    answer.leavesArgumentsAlone(
        "arguments", f -> f.sgdEpoch(THETA, BATCHES, 0.25, gradients(5, 3)));
  }

  @Check(kind = CheckKind.RANDOM, weight = 1)
  @DisplayName("random gradients, 1, 2 and 4 parameters")
  void agreesOnRandomCases(AnswerUnderTest<H6.SgdEpoch> answer) {
    SplittableRandom random = answer.random();
    int[][] batches = {{5, 2, 0}, {1, 6, 4}, {3}};
    for (int n : new int[] {1, 2, 4}) {
      ExampleGradient gradient = new DrawnGradients(random, 7, n)::of;
      double[] theta = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      answer.agrees("random, " + n, f -> f.sgdEpoch(theta, batches, 0.125, gradient));
    }
  }

  private static ExampleGradient gradients(int m, int n) {
    return new DrawnGradients(new SplittableRandom(62), m, n)::of;
  }
}
