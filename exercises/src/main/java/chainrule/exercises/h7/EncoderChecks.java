package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1c. */
@Checks
final class EncoderChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("8 patterns of 8 units, and 8 targets")
  void shapeIsRight(AnswerUnderTest<H7.EncoderTask> answer) {
    answer.result("shape", f -> f.encoder(8));
  }

  @Check(kind = CheckKind.VALUES, weight = 35)
  @DisplayName("patterns of 2, 4 and 8 units")
  void patternsAreRight(AnswerUnderTest<H7.EncoderTask> answer) {
    answer.agrees("2 units", f -> f.encoder(2));
    answer.agrees("4 units", f -> f.encoder(4));
    answer.agrees("8 units", f -> f.encoder(8));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("every row is an array of its own")
  void rowsAreOwn(AnswerUnderTest<H7.EncoderTask> answer) {
    answer.leavesArgumentsAlone(
        "arrays",
        f -> {
          f.encoder(4);
          return f.encoder(5);
        });
  }
}
