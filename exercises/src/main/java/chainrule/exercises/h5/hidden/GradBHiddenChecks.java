package chainrule.exercises.h5.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h5.H5;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q3b. */
@Checks
class GradBHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 35)
  @DisplayName("drawn signals of other lengths")
  void drawnCases(AnswerUnderTest<H5.GradB> answer) {
    SplittableRandom random = answer.random();
    for (int length : new int[] {1, 5, 8}) {
      double[] delta = DrawnNumbers.MODERATE.vector(random, length);
      answer.agrees("drawn, " + length + " units", f -> f.gradB(delta));
    }
  }
}
