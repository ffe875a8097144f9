package chainrule.exercises.h1.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h1.H1;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of T1. */
@Checks
final class UpdateClassesHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 2)
  @DisplayName("other random cases, each with every class")
  void agreesOnRandomCases(AnswerUnderTest<H1.UpdateClasses> answer) {
    SplittableRandom random = answer.random();
    for (int classes : new int[] {2, 3, 4, 6}) {
      double[][] weights = DrawnNumbers.SIXTEENTHS.matrix(random, classes, 3);
      double[] x = DrawnNumbers.SIXTEENTHS.vector(random, 2);
      for (int t = 0; t < classes; t++) {
        int right = t;
        answer.agrees(
            "hidden, " + classes + " classes, " + t, f -> f.updateClasses(weights, x, right));
      }
    }
  }

  @Check(kind = CheckKind.INVARIANCE)
  @DisplayName("one class gains what another loses")
  void keepsTheSum(AnswerUnderTest<H1.UpdateClasses> answer) {
    SplittableRandom random = answer.random().split();
    double[][] weights = DrawnNumbers.SIXTEENTHS.matrix(random, 4, 3);
    double[] x = DrawnNumbers.SIXTEENTHS.vector(random, 2);
    for (int t = 0; t < 4; t++) {
      int right = t;
      double[][] after = answer.result("sum, " + t, f -> f.updateClasses(weights, x, right));
      for (int i = 0; i < 3; i++) {
        double change = 0;
        for (int k = 0; k < 4; k++) {
          change += after[k][i] - weights[k][i];
        }
        answer.holds(
            Math.abs(change) < 1e-9, "column " + i + " of W changes by " + change + " in all");
      }
      answer.agrees("sum again, " + t, f -> f.updateClasses(weights, x, right));
    }
  }
}
