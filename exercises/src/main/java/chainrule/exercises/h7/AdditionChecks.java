package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1d. */
@Checks
final class AdditionChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("16 pairs of 2 bits each, sums of 3 bits")
  void shapeIsRight(AnswerUnderTest<H7.AdditionTask> answer) {
    answer.result("shape", f -> f.addition(2));
  }

  @Check(kind = CheckKind.VALUES, weight = 35)
  @DisplayName("sums of numbers of 1, 2 and 3 bits")
  void patternsAreRight(AnswerUnderTest<H7.AdditionTask> answer) {
    answer.agrees("1 bit", f -> f.addition(1));
    answer.agrees("2 bits", f -> f.addition(2));
    answer.agrees("3 bits", f -> f.addition(3));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("every row is an array of its own")
  void rowsAreOwn(AnswerUnderTest<H7.AdditionTask> answer) {
    answer.leavesArgumentsAlone(
        "arrays",
        f -> {
          f.addition(1);
          return f.addition(2);
        });
  }
}
