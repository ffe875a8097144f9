package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q6b. */
@Checks
final class CountRightHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 50)
  @DisplayName("drawn outputs")
  void drawnOutputs(AnswerUnderTest<H7.RightAnswers> answer) {
    SplittableRandom random = answer.random();
    for (int k : new int[] {1, 2, 3, 5, 24}) {
      double[][] T = new double[12][k];
      double[][] Y = new double[12][k];
      for (int p = 0; p < 12; p++) {
        for (int o = 0; o < k; o++) {
          T[p][o] = random.nextInt(3) == 0 ? 1 : 0;
          boolean right = random.nextInt(2 * k) > 0;
          double side = 0.02 + 0.45 * random.nextDouble();
          Y[p][o] = 0.5 + ((T[p][o] == 1) == right ? side : -side);
        }
      }
      answer.agrees("drawn, " + k + " outputs", f -> f.countRight(Y, T));
    }
  }
}
