package chainrule.exercises.toy;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import org.junit.jupiter.api.Timeout;

/** A check whose limit is given where nobody looks for it. */
@Checks
public class HurriedChecks {
  @Check(kind = Kind.SHAPE)
  @Timeout(1)
  void isQuick(Subject<T1.Square> answer) {
    answer.result("case", f -> f.square(new double[] {1}));
  }
}
