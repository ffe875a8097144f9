package chainrule.exercises.h2.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h2.CountCostGradChecks;
import chainrule.exercises.h2.H2;
import chainrule.exercises.h2.LabelledCases;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of T1. */
@Checks
final class CountCostGradHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 40)
  @DisplayName("drawn counts")
  void drawnCounts(AnswerUnderTest<H2.CountCostGrad> answer) {
    SplittableRandom random = answer.random();
    for (int d = 1; d <= 4; d++) {
      LabelledCases cases = CountCostGradChecks.cases(random, 4 + d, d);
      double[] w = CountCostGradChecks.mild(random, d);
      answer.agrees("drawn, " + d + " inputs", f -> f.countCostGrad(w, cases.X(), cases.t()));
    }
  }
}
