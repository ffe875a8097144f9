package chainrule.exercises.h3;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The checks of C1. */
@Checks
class PassesChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("networks of 1, 17 and 1,000 weights")
  void counts(AnswerUnderTest<H3.Passes> answer) {
    for (int n : new int[] {1, 17, 1000}) {
      answer.agrees(n + " weights", f -> f.passes(n));
    }
  }
}
