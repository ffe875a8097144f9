package chainrule.exercises.h1;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C3. */
@Checks
final class GatesLearnedChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("how many of the sixteen functions one unit computes")
  void count(AnswerUnderTest<H1.GatesLearned> answer) {
    int count = answer.result("count", H1.GatesLearned::gatesLearned);
    String not = count + " is not the number";
    answer.holds(count != 16, not, "ALL");
    answer.holds(count != 15, not, "XORALONE");
    answer.holds(count != 12, not, "NOCONSTANTS");
    answer.holds(count != 4, not, "NAMED");
    answer.holds(count != 2, not, "IMPOSSIBLE");
    answer.holds(count == 14, not);
  }
}
