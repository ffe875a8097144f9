package chainrule.exercises.h5.hidden;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h5.Problem;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q3b. */
@Checks
class GradBHiddenChecks {
  @Check(kind = Kind.RANDOM, weight = 35)
  @DisplayName("drawn signals of other lengths")
  void drawnCases(Subject<H5.GradB> answer) {
    SplittableRandom random = answer.random();
    for (int length : new int[] {1, 5, 8}) {
      double[] delta = Problem.vector(random, length);
      answer.agrees("drawn, " + length + " units", f -> f.gradB(delta));
    }
  }
}
