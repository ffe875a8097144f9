package chainrule.exercises.h8.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h8.H8;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2e. */
@Checks
final class BestInputsHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 0.7)
  @DisplayName("drawn parameters")
  void agreesOnRandomCases(AnswerUnderTest<H8.BestInputs> answer) {
    SplittableRandom random = answer.random();
    for (int hidden = 1; hidden <= 4; hidden++) {
      int inputs = 6 - hidden;
      int units = hidden;
      double[] theta = DrawnNumbers.MODERATE.vector(random, 2 * inputs * hidden + hidden + inputs);
      answer.agrees("drawn, " + hidden + " units", f -> f.bestInputs(theta, units, inputs));
    }
  }
}
