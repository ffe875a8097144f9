package chainrule.exercises.t0.hidden;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import chainrule.exercises.t0.T0;

@Checks
final class SlopeHiddenChecks {
  @Check(kind = Kind.RANDOM, seconds = 60)
  void cube(Subject<T0.Slope> subject) {
    subject.agrees("cube", answer -> answer.slope(x -> x[0] * x[0] * x[0], new double[] {2}, 1e-2));
  }
}
