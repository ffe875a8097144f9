package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C2. */
@Checks
final class FirstLossChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("the most likely cause")
  void isRight(AnswerUnderTest<H6.FirstLoss> answer) {
    answer.agrees("cause", H6.FirstLoss::firstLoss);
  }
}
