package chainrule.exercises.toy.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.toy.T1;

/** The hidden check of the troubled question. */
@Checks
public class TroubledHiddenChecks {
  @Check(kind = CheckKind.SHAPE)
  void hidden(AnswerUnderTest<T1.Square> answer) {
    answer.agrees("case 6", f -> f.square(new double[] {6}));
  }
}
