package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1e. */
@Checks
final class TcChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("8 pictures of 49 squares, a column of targets")
  void shapeIsRight(AnswerUnderTest<H7.LettersTask> answer) {
    answer.result("shape", f -> f.tc(7));
  }

  @Check(kind = CheckKind.VALUES, weight = 35)
  @DisplayName("fields of 3, 5 and 7 squares")
  void patternsAreRight(AnswerUnderTest<H7.LettersTask> answer) {
    answer.agrees("3 squares", f -> f.tc(3));
    answer.agrees("5 squares", f -> f.tc(5));
    answer.agrees("7 squares", f -> f.tc(7));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("every row is an array of its own")
  void rowsAreOwn(AnswerUnderTest<H7.LettersTask> answer) {
    answer.leavesArgumentsAlone(
        "arrays",
        f -> {
          f.tc(5);
          return f.tc(7);
        });
  }
}
