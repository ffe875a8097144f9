package chainrule.exercises.h1.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h1.H1;
import chainrule.exercises.h1.ImpliedGradient;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2. */
@Checks
final class UpdateHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 2.5)
  @DisplayName("other random cases")
  void agreesOnRandomCases(AnswerUnderTest<H1.Update> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 12; k++) {
      int d = 2 + k % 4;
      int t = k / 4 % 2;
      double[] w = DrawnNumbers.SIXTEENTHS.vector(random, d + 1);
      double[] x = DrawnNumbers.SIXTEENTHS.vector(random, d);
      answer.agrees("hidden " + k, f -> f.update(w, x, t));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 1.5)
  @DisplayName("the correction does not depend on the size of the weights")
  void correctsByTheCaseAlone(AnswerUnderTest<H1.Update> answer) {
    SplittableRandom random = answer.random().split();
    for (int t : new int[] {0, 1}) {
      double[] x = DrawnNumbers.SIXTEENTHS.vector(random, 3);
      double[] w = misclassifying(DrawnNumbers.SIXTEENTHS.vector(random, 4), x, t);
      double[] scaled = Arrays.stream(w).map(v -> 4 * v).toArray();
      double[] small = answer.result("small, class " + t, f -> f.update(w, x, t));
      double[] large = answer.result("four times larger, class " + t, f -> f.update(scaled, x, t));
      for (int i = 0; i < w.length; i++) {
        double mine = large[i] - scaled[i];
        double expected = small[i] - w[i];
        answer.holds(
            Math.abs(mine - expected) < 1e-9,
            "with weights four times larger, weight "
                + i
                + " is corrected by "
                + mine
                + "   expected "
                + expected
                + " as before");
      }
      answer.agrees("four times larger again, class " + t, f -> f.update(scaled, x, t));
    }
  }

  /** Returns the weights or their opposite, so that there is something to correct. */
  private static double[] misclassifying(double[] w, double[] x, int t) {
    boolean right = (ImpliedGradient.weightedSum(w, x) >= 0 ? 1 : 0) == t;
    return right ? Arrays.stream(w).map(v -> -v).toArray() : w;
  }
}
