package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q4. */
@Checks
final class LargestStableEtaChecks {
  @Check(kind = CheckKind.VALUES, weight = 0.7)
  @DisplayName("a = 4, a = 0.5, a = 7, and a very flat bowl")
  void knowsTheLimit(AnswerUnderTest<H6.LargestStableEta> answer) {
    answer.agrees("a = 4", f -> f.largestStableEta(4));
    answer.agrees("a = 0.5", f -> f.largestStableEta(0.5));
    answer.agrees("a = 7", f -> f.largestStableEta(7));
    answer.agrees("a = 0.001", f -> f.largestStableEta(0.001));
    isTheLimit(answer, 4);
    isTheLimit(answer, 0.5);
  }

  @Check(kind = CheckKind.RANDOM, weight = 0.4)
  @DisplayName("random a, small and large")
  void agreesOnRandomCases(AnswerUnderTest<H6.LargestStableEta> answer) {
    SplittableRandom random = answer.random();
    for (double size : new double[] {1, 0.01, 100}) {
      double a = size * Math.abs(DrawnNumbers.WIDE_SIXTEENTHS.number(random));
      answer.agrees("random, about " + size, f -> f.largestStableEta(a));
    }
  }

  /** Says on which side of the limit a rate is, whatever led there. */
  private static void isTheLimit(AnswerUnderTest<H6.LargestStableEta> answer, double a) {
    double eta = answer.result("limit for a = " + a, f -> f.largestStableEta(a));
    String rate = "with your rate " + eta + " a step multiplies w by " + (1 - eta * a);
    answer.holds(eta * a <= 2 * (1 + 1e-9), rate + " if a = " + a, "BEYOND");
    answer.holds(eta * a >= 2 * (1 - 1e-9), rate + " if a = " + a, "BELOW");
  }
}
