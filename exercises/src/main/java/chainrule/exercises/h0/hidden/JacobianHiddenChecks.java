package chainrule.exercises.h0.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h0.CubicMap;
import chainrule.exercises.h0.H0;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of T1. */
@Checks
final class JacobianHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 2)
  @DisplayName("other random functions")
  void agreesOnRandomCases(AnswerUnderTest<H0.Jacobian> answer) {
    SplittableRandom random = answer.random().split();
    for (int[] shape : new int[][] {{1, 3}, {4, 1}, {2, 5}}) {
      CubicMap map = CubicMap.draw(random, shape[0], shape[1]);
      double[] theta = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, shape[1]);
      answer.agrees("hidden, " + shape[0] + " of " + shape[1], f -> f.jacobian(map, theta, 0.0625));
    }
  }
}
