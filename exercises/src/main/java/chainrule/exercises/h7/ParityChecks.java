package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1b. */
@Checks
final class ParityChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("16 patterns of 4 bits, a column of targets")
  void shapeIsRight(AnswerUnderTest<H7.ParityTask> answer) {
    answer.result("shape", f -> f.parity(4));
  }

  @Check(kind = CheckKind.VALUES, weight = 35)
  @DisplayName("patterns of 2, 3 and 4 bits")
  void patternsAreRight(AnswerUnderTest<H7.ParityTask> answer) {
    answer.agrees("2 bits", f -> f.parity(2));
    answer.agrees("3 bits", f -> f.parity(3));
    answer.agrees("4 bits", f -> f.parity(4));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("every row is an array of its own")
  void rowsAreOwn(AnswerUnderTest<H7.ParityTask> answer) {
    answer.leavesArgumentsAlone(
        "arrays",
        f -> {
          f.parity(3);
          return f.parity(5);
        });
  }
}
