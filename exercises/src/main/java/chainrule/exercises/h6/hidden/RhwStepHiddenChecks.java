package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h6.H6;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q3b. */
@Checks
final class RhwStepHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 0.8)
  @DisplayName("other random steps")
  void agreesOnRandomCases(AnswerUnderTest<H6.ShrinkingStep> answer) {
    SplittableRandom random = answer.random().split();
    for (int n : new int[] {1, 3, 8}) {
      double[] w = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double[] dw = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double rate = random.nextDouble(0.001, 0.3);
      answer.agrees("hidden step of " + n, f -> f.rhwStep(w, dw, rate));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.3)
  @DisplayName("without a step every weight shrinks by the same share")
  void shrinksByAShare(AnswerUnderTest<H6.ShrinkingStep> answer) {
    double[] w = DrawnNumbers.WIDE_SIXTEENTHS.vector(answer.random().split().split(), 4);
    double[] mine = answer.result("no change", f -> f.rhwStep(w, new double[4], 0.0625));
    for (int i = 0; i < 4; i++) {
      answer.holds(
          Math.abs(mine[i] / w[i] - 0.9375) < 1e-9,
          "weight " + i + " shrinks to " + mine[i] / w[i] + " of itself   expected 0.9375");
    }
    answer.agrees("no change again", f -> f.rhwStep(w, new double[4], 0.0625));
  }
}
