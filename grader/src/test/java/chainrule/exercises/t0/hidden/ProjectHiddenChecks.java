package chainrule.exercises.t0.hidden;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import chainrule.exercises.t0.T0;

@Checks
final class ProjectHiddenChecks {
  @Check(kind = Kind.RANDOM)
  void random(Subject<T0.Project> subject) {
    double[] a = subject.random().doubles(5).toArray();
    subject.agrees("random", answer -> answer.project(a, new double[] {1, 1, 1, 1, 1}));
  }
}
