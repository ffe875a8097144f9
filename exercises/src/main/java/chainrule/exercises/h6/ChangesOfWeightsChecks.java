package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C1. */
@Checks
final class ChangesOfWeightsChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("how many times the weights change")
  void isRight(AnswerUnderTest<H6.ChangesOfWeights> answer) {
    answer.agrees("changes", H6.ChangesOfWeights::changesOfWeights);
  }
}
