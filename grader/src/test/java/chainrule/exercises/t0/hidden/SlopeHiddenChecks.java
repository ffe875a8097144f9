package chainrule.exercises.t0.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.t0.T0;

@Checks
final class SlopeHiddenChecks {
  @Check(kind = CheckKind.RANDOM, seconds = 60)
  void cube(AnswerUnderTest<T0.Slope> answer) {
    answer.agrees("cube", f -> f.slope(x -> x[0] * x[0] * x[0], new double[] {2}, 1e-2));
  }
}
