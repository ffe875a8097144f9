package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.ThermometerChecks;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q3. */
@Checks
final class ThermometerHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 20)
  @DisplayName("the weights for 1, 6 and 8 bits")
  void weightsAreRight(AnswerUnderTest<H7.Thermometer> answer) {
    for (int n : new int[] {1, 6, 8}) {
      answer.agrees("hidden " + n + " bits", f -> f.thermometer(n));
    }
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 15)
  @DisplayName("right for all patterns of up to 8 bits")
  void solvesParity(AnswerUnderTest<H7.Thermometer> answer) {
    for (int n = 1; n <= 8; n++) {
      int bits = n;
      double[][][] net = answer.result("all of " + n, f -> f.thermometer(bits));
      ThermometerChecks.solves(answer, net, n);
    }
  }
}
