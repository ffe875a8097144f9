package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q8b. */
@Checks
final class BinaryKLChecks {
  private static final double[] OUTPUTS = {0.1, 0.9, 0.5, 0.3, 1e-9, 1 - 1e-6};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("returns a finite number for outputs between 0 and 1")
  void returnsANumber(AnswerUnderTest<H2.BinaryKL> answer) {
    answer.result("0.0005 for 1", f -> f.binaryKL(0.0005, 1));
    answer.result("0.9995 for 0", f -> f.binaryKL(0.9995, 0));
  }

  @Check(kind = CheckKind.VALUES, weight = 40)
  @DisplayName("outputs for 1 and for 0: y for 1 costs what 1 − y costs for 0")
  void values(AnswerUnderTest<H2.BinaryKL> answer) {
    answer.agrees("d = 1", f -> ofAll(f, 1, OUTPUTS));
    answer.agrees("d = 0", f -> ofAll(f, 0, OUTPUTS));
    answer.agrees("1e-300 for 1", f -> f.binaryKL(1e-300, 1));
    answer.holds(
        !isInfinite(answer, "1e-300 for 1, infinite", 1e-300, 1),
        "1e-300 for 1 costs infinitely much   expected a number",
        "TOLERANCE10");
    costsTheSame(answer);
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("outputs of exactly 0 and 1: nothing to pay, or infinitely much")
  void certainties(AnswerUnderTest<H2.BinaryKL> answer) {
    answer.agrees("0 for 0", f -> f.binaryKL(0, 0));
    answer.agrees("1 for 1", f -> f.binaryKL(1, 1));
    answer.agrees("0 for 1", f -> f.binaryKL(0, 1));
    answer.agrees("1 for 0", f -> f.binaryKL(1, 0));
    boolean number = answer.isAnswered("0 for 1, a number", f -> f.binaryKL(0, 1));
    answer.holds(!number, "0 for 1 costs a number   expected Double.POSITIVE_INFINITY", "MAXVALUE");
  }

  /** Asks for y and 1, then for 1 − y and 0. */
  private static void costsTheSame(AnswerUnderTest<H2.BinaryKL> answer) {
    for (double y : new double[] {0.2, 0.65}) {
      double one = answer.result(y + " for 1", f -> f.binaryKL(y, 1));
      double zero = answer.result((1 - y) + " for 0", f -> f.binaryKL(1 - y, 0));
      String found = y + " for 1 costs " + one;
      answer.holds(
          one <= 0 || Math.abs(one + zero) > 1e-9,
          found + ", " + (1 - y) + " for 0 costs " + zero + "   expected the same",
          "BRACKET");
      answer.holds(
          Math.abs(one - zero) < 1e-9,
          found + ", " + (1 - y) + " for 0 costs " + zero + "   expected the same");
      answer.holds(one > 0, found + "   expected more than 0");
      answer.agrees(y + " for 1, value", f -> f.binaryKL(y, 1));
    }
  }

  private static boolean isInfinite(
      AnswerUnderTest<H2.BinaryKL> answer, String caseId, double y, double d) {
    return answer.resultOfAnyShape(
            caseId, f -> f.binaryKL(y, d) == Double.POSITIVE_INFINITY ? 1.0 : 0.0)
        == 1;
  }

  private static double[] ofAll(H2.BinaryKL answer, double d, double... outputs) {
    return Arrays.stream(outputs).map(y -> answer.binaryKL(y, d)).toArray();
  }
}
