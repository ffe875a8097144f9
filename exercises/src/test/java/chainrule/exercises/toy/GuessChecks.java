package chainrule.exercises.toy;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The only checks of a conceptual question. */
@Checks
public class GuessChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("the square of three")
  void three(AnswerUnderTest<T1.Square> answer) {
    answer.agrees("three", f -> f.square(new double[] {3}));
  }
}
