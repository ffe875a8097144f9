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
  private static final double[] SEVENTHS = {4 / 7.0, 11 / 9.0, 6 / 11.0};

  private static final double ROUGHLY = 0.02;

  @Check(kind = CheckKind.VALUES, weight = 0.9)
  @DisplayName("3 against 2 either way, opposite signs, both negative, equal numbers")
  void compares(AnswerUnderTest<H0.RelativeError> answer) {
    answer.agrees("3 against 2", f -> f.relativeError(3, 2));
    answer.agrees("2 against 3", f -> f.relativeError(2, 3));
    answer.agrees("opposite signs", f -> f.relativeError(-4, 4));
    answer.agrees("opposite signs, other sizes", f -> f.relativeError(5, -1.25));
    answer.agrees("both negative", f -> f.relativeError(-1.5, -6));
    answer.agrees("equal", f -> f.relativeError(-2.5, -2.5));
    double[] mine =
        answer.result(
            "sevenths and ninths",
            f ->
                new double[] {
                  f.relativeError(3, 7), f.relativeError(-2, 9), f.relativeError(5, 11)
                });
    String found = "3 against 7 gives " + mine[0] + ", −2 against 9 gives " + mine[1];
    answer.holds(!LostDigits.byDecimals(mine, SEVENTHS), found, "DECIMALS");
    answer.holds(!LostDigits.byFloat(mine, SEVENTHS), found, "FLOAT");
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
    answer.agrees("2e-4 against 2.001e-4", f -> f.relativeError(2e-4, 2.001e-4));
    answer.agrees("2e-6 against 2.0003e-6", f -> f.relativeError(2e-6, 2.0003e-6));
    answer.agrees("2e-8 against 2.001e-8", f -> f.relativeError(2e-8, 2.001e-8));
    answer.agrees("2e-10 against 2.001e-10", f -> f.relativeError(2e-10, 2.001e-10));
    answer.agrees("3e-14 against 3.003e-14", f -> f.relativeError(3e-14, 3.003e-14));
    tellsTinyNumbersApart(answer);
  }

  /** Whatever is added or asked for: only tiny numbers come out as equal. */
  private static void tellsTinyNumbersApart(AnswerUnderTest<H0.RelativeError> answer) {
    double[] mine =
        answer.result(
            "numbers of all sizes",
            f ->
                new double[] {
                  f.relativeError(3, 2),
                  f.relativeError(0, 0.75),
                  f.relativeError(5e200, -4e200),
                  f.relativeError(4e-200, 3e-200)
                });
    boolean others =
        Math.abs(mine[0] - 1 / 3.0) < ROUGHLY
            && Math.abs(mine[1] - 1) < ROUGHLY
            && Math.abs(mine[2] - 1.8) < ROUGHLY;
    answer.holds(
        !others || Math.abs(mine[3]) > ROUGHLY,
        "4e-200 against 3e-200 gives " + mine[3] + "   expected 0.25",
        "TINYEQUAL");
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
