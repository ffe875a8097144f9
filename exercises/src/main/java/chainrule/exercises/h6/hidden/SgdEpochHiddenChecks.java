package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h6.ExampleGradient;
import chainrule.exercises.h6.H6;
import chainrule.exercises.h6.drawn.DrawnGradients;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2b. */
@Checks
final class SgdEpochHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.6)
  @DisplayName("other random gradients and batches")
  void agreesOnRandomCases(AnswerUnderTest<H6.SgdEpoch> answer) {
    SplittableRandom random = answer.random().split();
    int[][][] cuts = {
      {{7, 1, 4, 0}, {6, 2, 8, 5}, {3}}, {{0, 1}, {2, 3}, {4, 5}, {6, 7}}, {{8, 3, 5}, {1, 0}}
    };
    for (int k = 0; k < cuts.length; k++) {
      int[][] batches = cuts[k];
      ExampleGradient gradient = new DrawnGradients(random, 9, 3 + k)::of;
      double[] theta = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, 3 + k);
      answer.agrees("hidden " + k, f -> f.sgdEpoch(theta, batches, 0.125, gradient));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.6)
  @DisplayName("two epochs of one batch each are one epoch of both batches")
  void batchesFollowEachOther(AnswerUnderTest<H6.SgdEpoch> answer) {
    SplittableRandom random = answer.random().split().split();
    ExampleGradient gradient = new DrawnGradients(random, 6, 2)::of;
    double[] theta = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, 2);
    int[] first = {4, 0, 2};
    int[] second = {5, 1, 3};
    double[] both =
        answer.result("both", f -> f.sgdEpoch(theta, new int[][] {first, second}, 0.125, gradient));
    double[] oneByOne =
        answer.result(
            "one after the other",
            f ->
                f.sgdEpoch(
                    f.sgdEpoch(theta, new int[][] {first}, 0.125, gradient),
                    new int[][] {second},
                    0.125,
                    gradient));
    for (int i = 0; i < theta.length; i++) {
      answer.holds(
          Math.abs(both[i] - oneByOne[i]) < 1e-9,
          "parameter "
              + i
              + " is "
              + both[i]
              + " after one epoch of two batches and "
              + oneByOne[i]
              + " after two epochs of one");
    }
    answer.agrees(
        "both again", f -> f.sgdEpoch(theta, new int[][] {first, second}, 0.125, gradient));
  }
}
