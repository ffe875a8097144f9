package chainrule.exercises.t0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;

@Checks
final class ProjectChecks {
  private static final double[] A = {1, 2, 3};
  private static final double[] B = {4, 5, 7};

  @Check(kind = CheckKind.VALUES)
  void values(AnswerUnderTest<T0.Project> answer) {
    answer.agrees("values", f -> f.project(A, B));
  }

  @Check(kind = CheckKind.ARGUMENTS)
  void arguments(AnswerUnderTest<T0.Project> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.project(A, B));
  }
}
