package chainrule.exercises.t0.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.t0.T0;

@Checks
final class ProjectHiddenChecks {
  @Check(kind = CheckKind.RANDOM)
  void random(AnswerUnderTest<T0.Project> answer) {
    double[] a = answer.random().doubles(5).toArray();
    answer.agrees("random", f -> f.project(a, new double[] {1, 1, 1, 1, 1}));
  }
}
