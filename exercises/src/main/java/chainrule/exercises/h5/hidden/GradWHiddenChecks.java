package chainrule.exercises.h5.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h5.H5;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q3. */
@Checks
class GradWHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn cases of other shapes")
  void drawnCases(AnswerUnderTest<H5.GradW> answer) {
    SplittableRandom random = answer.random();
    int[][] shapes = {{5, 2}, {3, 6}, {1, 4}};
    for (int[] shape : shapes) {
      double[] a = DrawnNumbers.MODERATE.vector(random, shape[0]);
      double[] delta = DrawnNumbers.MODERATE.vector(random, shape[1]);
      answer.agrees("drawn, " + shape[0] + " in, " + shape[1] + " out", f -> f.gradW(a, delta));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("twice the signal, twice the gradient")
  void linearInDelta(AnswerUnderTest<H5.GradW> answer) {
    double[] a = DrawnNumbers.MODERATE.vector(answer.random(), 4);
    double[][] once = answer.result("once the signal", f -> f.gradW(a, new double[] {1, -2}));
    double[][] twice = answer.result("twice the signal", f -> f.gradW(a, new double[] {2, -4}));
    boolean doubled = true;
    for (int i = 0; i < 4; i++) {
      doubled &= Math.abs(2 * once[i][0] - twice[i][0]) < 1e-9;
      doubled &= Math.abs(2 * once[i][1] - twice[i][1]) < 1e-9;
    }
    answer.holds(doubled, "delta doubled, expected every entry doubled");
    answer.agrees("a signal of 1 and -2", f -> f.gradW(a, new double[] {1, -2}));
  }
}
