package chainrule.exercises.t0;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;

@Checks
final class SlopeChecks {
  @Check(kind = Kind.VALUES, seconds = 60)
  void values(Subject<T0.Slope> subject) {
    subject.agrees(
        "values",
        1e-6,
        answer -> answer.slope(x -> x[0] * x[0] + 3 * x[0] * x[1], new double[] {4, 10}, 1e-4));
  }
}
