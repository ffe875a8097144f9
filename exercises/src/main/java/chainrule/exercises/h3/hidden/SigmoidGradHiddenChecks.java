package chainrule.exercises.h3.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h3.H3;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q5b. */
@Checks
class SigmoidGradHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn outputs")
  void drawnOutputs(AnswerUnderTest<H3.SigmoidSlope> answer) {
    SplittableRandom random = answer.random();
    for (int i = 0; i < 4; i++) {
      double s = 0.02 + 0.96 * random.nextDouble();
      answer.agrees("drawn " + i, f -> f.sigmoidGrad(s));
    }
  }
}
