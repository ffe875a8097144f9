package chainrule.exercises.t0;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;

@Checks
final class DotChecks {
  private static final double[] A = {1, 2, 3};
  private static final double[] B = {4, 5, 6};

  @Check(kind = Kind.VALUES)
  void values(Subject<T0.Dot> subject) {
    subject.agrees("values", answer -> answer.dot(A, B));
  }

  @Check(kind = Kind.ARGUMENTS)
  void arguments(Subject<T0.Dot> subject) {
    subject.leavesArgumentsAlone("arguments", answer -> answer.dot(A, B));
  }
}
