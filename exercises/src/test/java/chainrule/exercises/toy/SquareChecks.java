package chainrule.exercises.toy;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import org.junit.jupiter.api.DisplayName;

/** The public checks of the toy question. */
@Checks
public class SquareChecks {
  @Check(kind = Kind.VALUES, weight = 3, seconds = 60)
  @DisplayName("one, two, three")
  void values(Subject<T1.Square> answer) {
    answer.agrees("one-two-three", f -> f.square(new double[] {1, 2, 3}));
  }

  @Check(kind = Kind.ARGUMENTS, weight = 2, seconds = 60)
  void leavesTheArgumentAlone(Subject<T1.Square> answer) {
    answer.leavesArgumentsAlone("own-array", f -> f.square(new double[] {5, 6}));
  }
}
