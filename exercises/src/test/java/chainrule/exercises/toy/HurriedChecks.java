package chainrule.exercises.toy;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.Timeout;

/** A check whose limit is given where nobody looks for it. */
@Checks
public class HurriedChecks {
  @Check(kind = CheckKind.SHAPE)
  @Timeout(1)
  void isQuick(AnswerUnderTest<T1.Square> answer) {
    answer.result("case", f -> f.square(new double[] {1}));
  }
}
