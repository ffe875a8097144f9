package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1. */
@Checks
final class SymmetryChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("64 patterns of 6 bits, a column of targets")
  void shapeIsRight(AnswerUnderTest<H7.SymmetryTask> answer) {
    answer.result("shape", f -> f.symmetry(6));
  }

  @Check(kind = CheckKind.VALUES, weight = 35)
  @DisplayName("patterns of 2, 3, 4 and 6 bits")
  void patternsAreRight(AnswerUnderTest<H7.SymmetryTask> answer) {
    answer.agrees("2 bits", f -> f.symmetry(2));
    answer.agrees("3 bits", f -> f.symmetry(3));
    answer.agrees("4 bits", f -> f.symmetry(4));
    answer.agrees("6 bits", f -> f.symmetry(6));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("every row is an array of its own")
  void rowsAreOwn(AnswerUnderTest<H7.SymmetryTask> answer) {
    answer.leavesArgumentsAlone(
        "arrays",
        f -> {
          f.symmetry(4);
          return f.symmetry(5);
        });
  }
}
