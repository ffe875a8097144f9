package chainrule.exercises.t0;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;

@Checks
final class ProjectChecks {
  private static final double[] A = {1, 2, 3};
  private static final double[] B = {4, 5, 7};

  @Check(kind = Kind.VALUES)
  void values(Subject<T0.Project> subject) {
    subject.agrees("values", answer -> answer.project(A, B));
  }

  @Check(kind = Kind.ARGUMENTS)
  void arguments(Subject<T0.Project> subject) {
    subject.leavesArgumentsAlone("arguments", answer -> answer.project(A, B));
  }
}
