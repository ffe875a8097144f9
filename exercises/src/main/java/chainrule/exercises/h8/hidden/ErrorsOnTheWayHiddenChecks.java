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

/** The hidden checks of Q3b. */
@Checks
final class ErrorsOnTheWayHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.8)
  @DisplayName("drawn data and weights")
  void agreesOnRandomCases(AnswerUnderTest<H8.ErrorsOnTheWay> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 4; k++) {
      double[][] X = DrawnNumbers.MODERATE.matrix(random, 2 + k, 4 - k);
      double[] y = Replays.targets(random, 2 + k);
      double[][] W1 = DrawnNumbers.MODERATE.matrix(random, 4 - k, 2 + k % 2);
      double[] w2 = DrawnNumbers.MODERATE.vector(random, 2 + k % 2);
      int every = 1 + k;
      answer.agrees("drawn " + k, f -> f.errorsOnTheWay(X, y, W1, w2, 10, every));
    }
  }
}
