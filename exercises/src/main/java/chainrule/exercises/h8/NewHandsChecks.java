package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C1. */
@Checks
final class NewHandsChecks {
  @Check(kind = CheckKind.VALUES, weight = 1)
  @DisplayName("the number that counts")
  void isRight(AnswerUnderTest<H8.NewHands> answer) {
    int statement = answer.resultOfAnyShape("statement", H8.NewHands::newHands);
    answer.holds(statement != 1, "it is not statement 1", "SHUFFLED");
    answer.holds(statement != 3, "it is not statement 3", "TRAINING");
    answer.holds(statement != 4, "it is not statement 4", "MEAN");
    answer.holds(statement == 2, "there is no such statement; expected 1, 2, 3 or 4");
  }
}
