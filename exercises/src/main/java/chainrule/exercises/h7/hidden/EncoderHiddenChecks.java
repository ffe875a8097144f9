package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1c. */
@Checks
final class EncoderHiddenChecks {
  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("patterns of 3 and 11 units")
  void patternsAreRight(AnswerUnderTest<H7.EncoderTask> answer) {
    answer.agrees("hidden 3 units", f -> f.encoder(3));
    answer.agrees("hidden 11 units", f -> f.encoder(11));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 20)
  @DisplayName("inputs and targets are the same numbers")
  void keepsTheRule(AnswerUnderTest<H7.EncoderTask> answer) {
    double[][][] task = answer.result("encoder of 6", f -> f.encoder(6));
    answer.holds(Arrays.deepEquals(task[0], task[1]), "inputs and targets differ");
    answer.agrees("hidden 5 units", f -> f.encoder(5));
  }
}
