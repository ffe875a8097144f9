package chainrule.exercises.h8.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h8.H8;
import chainrule.exercises.h8.Replays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q3. */
@Checks
final class TrainUnitHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.5)
  @DisplayName("drawn data and weights")
  void agreesOnRandomCases(AnswerUnderTest<H8.TrainUnit> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 4; k++) {
      double[][] X = DrawnNumbers.MODERATE.matrix(random, 2 + k, 4 - k);
      double[] y = Replays.targets(random, 2 + k);
      double[] w = DrawnNumbers.MODERATE.vector(random, 4 - k);
      int steps = 1 + 3 * k;
      answer.agrees("drawn " + k, f -> f.trainUnit(X, y, w, steps));
    }
  }
}
