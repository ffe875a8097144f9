package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The checks of C2. */
@Checks
class DifferentUnitsChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("how many columns differ")
  void columns(AnswerUnderTest<H4.DifferentUnits> answer) {
    int columns = answer.result("columns", H4.DifferentUnits::differentUnits);
    String not = columns + " is not the number";
    answer.holds(columns != 0, not, "NONE");
    answer.holds(columns != 2, not, "INPUTS");
    answer.holds(columns != 5, not, "ALL");
    answer.holds(columns != 10, not, "WEIGHTS");
    answer.holds(columns == 1, not);
  }
}
