package chainrule.exercises.t0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;

@Checks
final class DotChecks {
  private static final double[] A = {1, 2, 3};
  private static final double[] B = {4, 5, 6};

  @Check(kind = CheckKind.VALUES)
  void values(AnswerUnderTest<T0.Dot> answer) {
    answer.agrees("values", f -> f.dot(A, B));
  }

  @Check(kind = CheckKind.ARGUMENTS)
  void arguments(AnswerUnderTest<T0.Dot> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.dot(A, B));
  }
}
