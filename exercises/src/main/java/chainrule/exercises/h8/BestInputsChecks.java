package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2e. */
@Checks
final class BestInputsChecks {
  private static final double[] THETA22 = {3, -5, 4, 12, .5, .25, 1, -2, 3, -4, .125, 2};
  private static final double[] SMALL =
      Arrays.stream(THETA22).map(weight -> weight * 1e-7).toArray();
  private static final double[] THETA52 =
      DrawnNumbers.MODERATE.vector(new SplittableRandom(41), 5 * 2 + 2 + 2 * 5 + 5);
  private static final double[] THETA23 =
      DrawnNumbers.MODERATE.vector(new SplittableRandom(42), 2 * 3 + 3 + 3 * 2 + 2);
  private static final double[] THETA35 =
      DrawnNumbers.MODERATE.vector(new SplittableRandom(44), 3 * 5 + 5 + 5 * 3 + 3);

  /** Five units: first weight 0, sum of the weights 0, no weights, last weight 0, none 0. */
  private static final double[] ZEROS =
      Arrays.copyOf(
          new double[] {0, 3, 0, 4, 5, 2, -3, 0, 0, 12, .5, .25, .75, -1, .5, 1, -2},
          2 * 5 + 5 + 5 * 2 + 2);

  private static final double[] ONE =
      DrawnNumbers.MODERATE.vector(new SplittableRandom(43), 3 + 1 + 3 + 3);

  @Check(kind = CheckKind.SHAPE, weight = 0.2)
  @DisplayName("a column for each unit")
  void keepsTheShape(AnswerUnderTest<H8.BestInputs> answer) {
    answer.result("5 inputs, 2 units", f -> f.bestInputs(THETA52, 2, 5));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.8)
  @DisplayName("units with weights of both signs, one unit, weights of 0")
  void findsTheBest(AnswerUnderTest<H8.BestInputs> answer) {
    answer.agrees("2 inputs, 2 units", f -> f.bestInputs(THETA22, 2, 2));
    answer.agrees("5 inputs, 2 units, values", f -> f.bestInputs(THETA52, 2, 5));
    answer.agrees("2 inputs, 3 units", f -> f.bestInputs(THETA23, 3, 2));
    answer.agrees("all weights 0", f -> f.bestInputs(new double[17], 3, 2));
    answer.agrees("some weights 0", f -> f.bestInputs(ZEROS, 5, 2));
    answer.agrees("small weights", f -> f.bestInputs(SMALL, 2, 2));
    answer.agrees("one unit", f -> f.bestInputs(ONE, 1, 3));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.1)
  @DisplayName("theta stays as it is")
  void leavesArguments(AnswerUnderTest<H8.BestInputs> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.bestInputs(THETA23, 3, 2));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.2)
  @DisplayName("every column has length 1")
  void hasLengthOne(AnswerUnderTest<H8.BestInputs> answer) {
    double[][] best = answer.result("lengths", f -> f.bestInputs(THETA35, 5, 3));
    for (int j = 0; j < 5; j++) {
      double squares = 0;
      for (double[] row : best) {
        squares += row[j] * row[j];
      }
      answer.holds(
          Math.abs(squares - 1) < 1e-9, "the squares of column " + j + " add up to " + squares);
    }
  }
}
