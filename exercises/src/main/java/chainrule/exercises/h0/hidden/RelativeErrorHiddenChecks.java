package chainrule.exercises.h0.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h0.H0;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q4. */
@Checks
final class RelativeErrorHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 0.8)
  @DisplayName("other random numbers, of any size")
  void agreesOnRandomCases(AnswerUnderTest<H0.RelativeError> answer) {
    SplittableRandom random = answer.random().split();
    for (double size : new double[] {1, 1e-12, 1e-6, 1e6}) {
      double a = size * DrawnNumbers.WIDE_SIXTEENTHS.number(random);
      double n = size * DrawnNumbers.WIDE_SIXTEENTHS.number(random);
      answer.agrees("hidden, times " + size, f -> f.relativeError(a, n));
      answer.agrees("hidden, near, times " + size, f -> f.relativeError(a, a + n * 1e-4));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.4)
  @DisplayName("does not depend on which of the two comes first")
  void isSymmetric(AnswerUnderTest<H0.RelativeError> answer) {
    SplittableRandom random = answer.random().split().split();
    for (int k = 0; k < 4; k++) {
      double a = DrawnNumbers.WIDE_SIXTEENTHS.number(random);
      double n = DrawnNumbers.WIDE_SIXTEENTHS.number(random) * 1.5;
      double one = answer.result("this way " + k, f -> f.relativeError(a, n));
      double other = answer.result("the other way " + k, f -> f.relativeError(n, a));
      answer.holds(
          Math.abs(one - other) <= 1e-9,
          a + " against " + n + " gives " + one + ", the other way round " + other);
      answer.agrees("this way again " + k, f -> f.relativeError(a, n));
    }
  }
}
