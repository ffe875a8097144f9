package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C3. */
@Checks
final class HeldOutChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("what is wrong with the report")
  void choice(AnswerUnderTest<H7.HeldOutChoice> answer) {
    int choice = answer.result("choice", H7.HeldOutChoice::heldOut);
    String not = "statement " + choice + " is not it";
    answer.holds(choice != 1, not, "NOTHING");
    answer.holds(choice != 2, not, "FEWER");
    answer.holds(choice != 4, not, "LONGER");
    answer.holds(choice == 3, not);
  }
}
