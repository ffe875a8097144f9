package chainrule.exercises.toy;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of the toy question. */
@Checks
public class SquareChecks {
  @Check(kind = CheckKind.VALUES, weight = 3, seconds = 60)
  @DisplayName("one, two, three")
  void values(AnswerUnderTest<T1.Square> answer) {
    answer.agrees("one-two-three", f -> f.square(new double[] {1, 2, 3}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 2, seconds = 60)
  void leavesTheArgumentAlone(AnswerUnderTest<T1.Square> answer) {
    answer.leavesArgumentsAlone("own-array", f -> f.square(new double[] {5, 6}));
  }
}
