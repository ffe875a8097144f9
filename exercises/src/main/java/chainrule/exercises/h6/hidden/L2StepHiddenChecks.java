package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h6.H6;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q3. */
@Checks
final class L2StepHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.2)
  @DisplayName("other random steps")
  void agreesOnRandomCases(AnswerUnderTest<H6.PenalisedStep> answer) {
    SplittableRandom random = answer.random().split();
    for (int n : new int[] {1, 4, 6}) {
      double[] w = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double[] g = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      boolean[] bias = new boolean[n];
      for (int i = 0; i < n; i++) {
        bias[i] = random.nextBoolean();
      }
      double lambda = random.nextInt(1, 16) / 16.0;
      answer.agrees("hidden step of " + n, f -> f.l2Step(w, g, 0.25, lambda, bias));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.5)
  @DisplayName("biases move as they do without a penalty")
  void sparesBiases(AnswerUnderTest<H6.PenalisedStep> answer) {
    SplittableRandom random = answer.random().split().split();
    double[] w = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, 4);
    double[] g = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, 4);
    boolean[] bias = {true, false, true, false};
    double[] with = answer.result("with a penalty", f -> f.l2Step(w, g, 0.25, 0.75, bias));
    for (int i = 0; i < 4; i += 2) {
      double expected = w[i] - 0.25 * g[i];
      answer.holds(
          Math.abs(with[i] - expected) < 1e-9,
          "bias " + i + "   yours " + with[i] + "   without a penalty " + expected);
    }
    answer.agrees("with a penalty again", f -> f.l2Step(w, g, 0.25, 0.75, bias));
  }
}
