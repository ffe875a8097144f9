package chainrule.exercises.toy.hidden;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import chainrule.exercises.toy.T1;

/** The hidden check of the troubled question. */
@Checks
public class TroubledHiddenChecks {
  @Check(kind = Kind.SHAPE)
  void hidden(Subject<T1.Square> answer) {
    answer.agrees("case 6", f -> f.square(new double[] {6}));
  }
}
