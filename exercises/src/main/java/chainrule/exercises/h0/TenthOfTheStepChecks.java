package chainrule.exercises.h0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C2. */
@Checks
final class TenthOfTheStepChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("the right sentence")
  void isRight(AnswerUnderTest<H0.TenthOfTheStep> answer) {
    answer.agrees("sentence", H0.TenthOfTheStep::tenthOfTheStep);
  }
}
