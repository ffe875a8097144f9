package chainrule.exercises.h1;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

/** The check of C4: any cases that catch all wrong rules are right. */
@Checks
final class BugCatcherChecks {
  private static final int MOST = 4;
  private static final int NUMBERS = 6;

  @Check(kind = CheckKind.VALUES)
  @DisplayName("one to four cases, and each of eight wrong rules fails on one of them")
  void catchThemAll(AnswerUnderTest<H1.BugCatcher> answer) {
    double[][] cases = cases("cases", answer);
    Set<WrongRule> caught = WrongRule.caughtBy(cases);
    int all = WrongRule.values().length;
    for (WrongRule rule : WrongRule.values()) {
      answer.holds(
          caught.contains(rule),
          "your cases catch " + caught.size() + " of the " + all + " wrong rules",
          rule.name());
    }
  }

  private static double[][] cases(String caseId, AnswerUnderTest<H1.BugCatcher> answer) {
    double[][] cases = answer.resultOfAnyShape(caseId, H1.BugCatcher::bugCatcher);
    answer.holds(
        cases.length >= 1 && cases.length <= MOST,
        "yours has " + cases.length + " cases   expected one to four",
        cases.length > MOST ? "TOOMANY" : null);
    for (double[] one : cases) {
      answer.holds(
          one.length == NUMBERS,
          "a case has " + one.length + " numbers   expected w₀, w₁, w₂, x₁, x₂ and t");
      answer.holds(
          one[5] == 0 || one[5] == 1, "a case has class " + one[5] + "   expected 0 or 1", "CLASS");
    }
    return cases;
  }
}
