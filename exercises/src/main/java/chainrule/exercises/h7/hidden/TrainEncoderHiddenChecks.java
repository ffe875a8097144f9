package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.TrainEncoderChecks;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q4b. */
@Checks
final class TrainEncoderHiddenChecks {
  @Check(kind = CheckKind.CONVERGENCE, weight = 40, seconds = 30)
  @DisplayName("at least three of five other seeds are solved")
  void learns(AnswerUnderTest<H7.EncoderTraining> answer) {
    TrainEncoderChecks.learns(answer, "five others", 51);
  }
}
