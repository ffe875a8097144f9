package chainrule.exercises.h5.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h5.ToyRecurrence;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of T1. */
@Checks
class ThroughTimeHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 20)
  @DisplayName("drawn inputs and weights, one to six steps")
  void drawnCases(AnswerUnderTest<H5.ThroughTime> answer) {
    SplittableRandom random = answer.random();
    for (int steps = 1; steps <= 6; steps++) {
      double[] x = DrawnNumbers.MODERATE.vector(random, steps);
      double[] at = DrawnNumbers.MODERATE.vector(random, 3);
      answer.agrees("drawn, " + steps + " steps", f -> f.throughTime(x, at[0], at[1], at[2]));
    }
  }

  @Check(kind = CheckKind.GRADIENT, weight = 20)
  @DisplayName("slopes by w and by u, drawn")
  void agreesWithTheSlope(AnswerUnderTest<H5.ThroughTime> answer) {
    SplittableRandom random = answer.random().split();
    double[] x = DrawnNumbers.MODERATE.vector(random, 3);
    double[] at = DrawnNumbers.MODERATE.vector(random, 2);
    answer.gradient(
        "drawn, slope",
        f -> f.throughTime(x, -1.5, at[0], at[1]),
        theta -> ToyRecurrence.loss(x, -1.5, theta),
        at,
        ToyRecurrence.BLOCKS);
  }
}
