package chainrule.exercises.h2.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h2.H2;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q8. */
@Checks
final class L2DivHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 45)
  @DisplayName("drawn outputs")
  void drawnOutputs(AnswerUnderTest<H2.L2Div> answer) {
    SplittableRandom random = answer.random();
    for (int n : new int[] {2, 3, 6}) {
      double[] y = DrawnNumbers.SIXTEENTHS.vector(random, n);
      double[] d = DrawnNumbers.SIXTEENTHS.vector(random, n);
      y[0] += 0.03; // so that y and d are not equal
      answer.agrees(n + " drawn outputs", f -> f.l2Div(y, d));
    }
  }
}
