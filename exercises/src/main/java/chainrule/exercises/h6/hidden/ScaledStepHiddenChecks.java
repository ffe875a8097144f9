package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h6.H6;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of T1. */
@Checks
final class ScaledStepHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 2)
  @DisplayName("other random steps")
  void agreesOnRandomCases(AnswerUnderTest<H6.ScaledStep> answer) {
    SplittableRandom random = answer.random().split();
    for (int n : new int[] {2, 4, 7}) {
      double[] w = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double[] s =
          Arrays.stream(DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n)).map(Math::abs).toArray();
      double[] g = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double rho = random.nextInt(1, 16) / 16.0;
      answer.agrees("hidden step of " + n, f -> f.scaledStep(w, s, g, 0.125, rho));
    }
  }
}
