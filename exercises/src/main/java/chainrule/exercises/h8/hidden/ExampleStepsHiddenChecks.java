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

/** The hidden checks of Q3c. */
@Checks
final class ExampleStepsHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.4)
  @DisplayName("drawn nets and examples")
  void agreesOnRandomCases(AnswerUnderTest<H8.ExampleSteps> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 4; k++) {
      int hidden = 2 + k % 3;
      int outputs = 3 - k % 3;
      double[] x = DrawnNumbers.MODERATE.vector(random, 3);
      double[] t = Replays.targets(random, outputs);
      double[][] W1 = DrawnNumbers.MODERATE.matrix(random, 3, hidden);
      double[] b1 = DrawnNumbers.MODERATE.vector(random, hidden);
      double[][] W2 = DrawnNumbers.MODERATE.matrix(random, hidden, outputs);
      double[] b2 = DrawnNumbers.MODERATE.vector(random, outputs);
      boolean biasesToo = k % 2 == 0;
      int steps = 1 + k;
      answer.agrees("drawn " + k, f -> f.exampleSteps(x, t, W1, b1, W2, b2, steps, biasesToo));
    }
  }
}
