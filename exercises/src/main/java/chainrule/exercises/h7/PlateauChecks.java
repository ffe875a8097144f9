package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C1. */
@Checks
final class PlateauChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("what the network does at a cost of 4")
  void choice(AnswerUnderTest<H7.PlateauChoice> answer) {
    int choice = answer.result("choice", H7.PlateauChoice::plateau);
    String not = "statement " + choice + " is not it";
    answer.holds(choice != 1, not, "HALF");
    answer.holds(choice != 3, not, "YES");
    answer.holds(choice != 4, not, "CHANCE");
    answer.holds(choice == 2, not);
  }
}
