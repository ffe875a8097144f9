package chainrule.exercises.h0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q4. */
@Checks
final class RelativeErrorChecks {
  @Check(kind = CheckKind.VALUES, weight = 0.9)
  @DisplayName("3 against 2 either way, opposite signs, both negative, equal numbers")
  void compares(AnswerUnderTest<H0.RelativeError> answer) {
    answer.agrees("3 against 2", f -> f.relativeError(3, 2));
    answer.agrees("2 against 3", f -> f.relativeError(2, 3));
    answer.agrees("opposite signs", f -> f.relativeError(-4, 4));
    answer.agrees("opposite signs, other sizes", f -> f.relativeError(5, -1.25));
    answer.agrees("both negative", f -> f.relativeError(-1.5, -6));
    answer.agrees("equal", f -> f.relativeError(-2.5, -2.5));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.6)
  @DisplayName("one number is 0, or both are")
  void comparesWithZero(AnswerUnderTest<H0.RelativeError> answer) {
    answer.agrees("a is 0", f -> f.relativeError(0, 0.75));
    answer.agrees("n is 0", f -> f.relativeError(-3, 0));
    answer.agrees("both are 0", f -> f.relativeError(0, 0));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.6)
  @DisplayName("very small and very large numbers count as much as others")
  void comparesExtremes(AnswerUnderTest<H0.RelativeError> answer) {
    answer.agrees("1e-10 against −1e-10", f -> f.relativeError(1e-10, -1e-10));
    answer.agrees("3e-13 against 2e-13", f -> f.relativeError(3e-13, 2e-13));
    answer.agrees("7e-16 against 2e-16", f -> f.relativeError(7e-16, 2e-16));
    answer.agrees("4e-200 against 3e-200", f -> f.relativeError(4e-200, 3e-200));
    answer.agrees("5e200 against −4e200", f -> f.relativeError(5e200, -4e200));
  }

  @Check(kind = CheckKind.RANDOM, weight = 0.7)
  @DisplayName("random numbers, near each other and not")
  void agreesOnRandomCases(AnswerUnderTest<H0.RelativeError> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 4; k++) {
      double a = DrawnNumbers.WIDE_SIXTEENTHS.number(random);
      double n = DrawnNumbers.WIDE_SIXTEENTHS.number(random);
      answer.agrees("random " + k, f -> f.relativeError(a, n));
      answer.agrees("near " + k, f -> f.relativeError(a, a * (1 + n * 1e-3)));
    }
  }
}
