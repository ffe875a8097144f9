package chainrule.exercises.t0.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.t0.T0;

@Checks
final class DotHiddenChecks {
  @Check(kind = CheckKind.RANDOM)
  void random(AnswerUnderTest<T0.Dot> answer) {
    double[] a = answer.random().doubles(5).toArray();
    answer.agrees("random", f -> f.dot(a, a));
  }
}
