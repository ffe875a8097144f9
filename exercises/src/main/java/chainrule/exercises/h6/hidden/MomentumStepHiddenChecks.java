package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h6.H6;
import chainrule.exercises.h6.MomentumStepChecks;
import chainrule.exercises.h6.Motion;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1. */
@Checks
final class MomentumStepHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.8)
  @DisplayName("other random steps")
  void agreesOnRandomCases(AnswerUnderTest<H6.MomentumStep> answer) {
    SplittableRandom random = answer.random().split();
    for (int n : new int[] {2, 4, 9}) {
      double[] w = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double[] v = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double[] g = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double eps = random.nextInt(1, 8) / 32.0;
      double alpha = random.nextInt(1, 15) / 16.0;
      answer.agrees("hidden step of " + n, f -> f.momentumStep(w, v, g, eps, alpha));
    }
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 0.7)
  @DisplayName("gets to the bottom of a bowl")
  void getsToTheBottom(AnswerUnderTest<H6.MomentumStep> answer) {
    double[] weights =
        answer.result("300 steps", f -> MomentumStepChecks.downABowl(f, 300, 0.2, 0.8));
    double last = weights[weights.length - 1];
    answer.holds(Math.abs(last) < 1e-6, "after 300 steps w is " + last + "   expected nearly 0");
    answer.agrees("20 steps", f -> MomentumStepChecks.downABowl(f, 20, 0.2, 0.8));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.5)
  @DisplayName("without momentum it is gradient descent")
  void withoutMomentumItIsDescent(AnswerUnderTest<H6.MomentumStep> answer) {
    SplittableRandom random = answer.random().split().split();
    double[] w = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, 3);
    double[] v = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, 3);
    double[] g = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, 3);
    Motion mine = answer.result("α = 0", f -> f.momentumStep(w, v, g, 0.25, 0));
    for (int i = 0; i < 3; i++) {
      double expected = w[i] - 0.25 * g[i];
      answer.holds(
          Math.abs(mine.weights()[i] - expected) < 1e-9,
          "weight " + i + "   yours " + mine.weights()[i] + "   gradient descent " + expected);
    }
    answer.agrees("α = 0 again", f -> f.momentumStep(w, v, g, 0.25, 0));
  }
}
