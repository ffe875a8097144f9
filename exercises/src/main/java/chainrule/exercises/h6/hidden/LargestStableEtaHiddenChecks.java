package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h6.H6;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q4. */
@Checks
final class LargestStableEtaHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 0.5)
  @DisplayName("other random a")
  void agreesOnRandomCases(AnswerUnderTest<H6.LargestStableEta> answer) {
    SplittableRandom random = answer.random().split();
    for (int k = 0; k < 4; k++) {
      double a = random.nextDouble(0.05, 20);
      answer.agrees("hidden " + k, f -> f.largestStableEta(a));
    }
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 0.4)
  @DisplayName("in a steep bowl descent converges just below it and diverges just above")
  void isTheLimit(AnswerUnderTest<H6.LargestStableEta> answer) {
    double a = 1000 + 50 * answer.random().split().split().nextInt(32);
    double eta = answer.result("limit", f -> f.largestStableEta(a));
    answer.holds(
        Math.abs(afterwards(a, 0.98 * eta)) < 0.1,
        "a = " + a + ": with 0.98 times your " + eta + " descent does not converge");
    answer.holds(
        Math.abs(afterwards(a, 1.02 * eta)) > 10,
        "a = " + a + ": with 1.02 times your " + eta + " descent still converges");
    answer.agrees("limit again", f -> f.largestStableEta(a));
  }

  private static double afterwards(double a, double eta) {
    return Math.pow(1 - eta * a, 120);
  }
}
