package chainrule.exercises.h0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1. */
@Checks
final class AffineChecks {
  private static final double[] X = {3, 5};
  private static final double[][] W = {{0.2, -0.3, 0.4}, {0.1, 0.5, -0.2}};

  @Check(kind = CheckKind.SHAPE, weight = 0.5)
  @DisplayName("returns one number for each column of W")
  void keepsTheShape(AnswerUnderTest<H0.Affine> answer) {
    answer.result("2 inputs, 3 outputs", f -> f.affine(X, W, new double[] {0.5, 1.5, -2}));
    answer.result(
        "3 inputs, 2 outputs",
        f ->
            f.affine(
                new double[] {1, -2, 0.5},
                new double[][] {{1.5, 2}, {-0.5, 3}, {4, 0.25}},
                new double[] {0.75, -1.25}));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.25)
  @DisplayName("x = (3, 5) and the weights of the rain table, without and with biases")
  void addsUp(AnswerUnderTest<H0.Affine> answer) {
    answer.agrees("rain, biases 0", f -> f.affine(X, W, new double[3]));
    answer.agrees("rain, with biases", f -> f.affine(X, W, new double[] {0.5, -1.25, 2}));
    double[][] square = {{1.5, -0.75}, {2.25, 0.5}};
    answer.agrees(
        "as many outputs as inputs",
        f -> f.affine(new double[] {2, -1.5}, square, new double[] {-3.5, 0.25}));
    double[][] zeros = {{1.5, 0, -0.5}, {2, 0.25, 3}, {0, -1, 0.75}};
    answer.agrees(
        "an input and weights that are 0",
        f -> f.affine(new double[] {2, 0, -1.5}, zeros, new double[] {0.5, -1.5, 2}));
    keepsDigits(answer);
  }

  private static void keepsDigits(AnswerUnderTest<H0.Affine> answer) {
    double[] x = {1 / 3.0};
    double[][] weights = {{1, 0, -4}};
    double[] b = {0, 1 / 7.0, 0.5};
    answer.agrees("an input of a third", f -> f.affine(x, weights, b));
    double[] mine = answer.result("an input of a third again", f -> f.affine(x, weights, b));
    String found = "1/3 and 1/7 come out as " + mine[0] + " and " + mine[1];
    answer.holds(!LostDigits.byDecimals(mine, 1 / 3.0, 1 / 7.0, -5 / 6.0), found, "DECIMALS");
    double[] plain = {mine[0], mine[1]};
    answer.holds(!LostDigits.byFloat(plain, 1 / 3.0, 1 / 7.0), found, "FLOAT");
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.25)
  @DisplayName("leaves x, W and b as they were, and returns a new array")
  void leavesArguments(AnswerUnderTest<H0.Affine> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.affine(X, W, new double[] {0.5, -1.25, 2}));
    answer.leavesArgumentsAlone("arguments, biases 0", f -> f.affine(X, W, new double[3]));
  }

  @Check(kind = CheckKind.RANDOM, weight = 1)
  @DisplayName("1 × 1, 3 × 3, 4 × 2 and 2 × 5 weights")
  void agreesOnRandomCases(AnswerUnderTest<H0.Affine> answer) {
    SplittableRandom random = answer.random();
    for (int[] shape : new int[][] {{1, 1}, {3, 3}, {4, 2}, {2, 5}}) {
      double[] x = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, shape[0]);
      double[][] weights = DrawnNumbers.WIDE_SIXTEENTHS.matrix(random, shape[0], shape[1]);
      double[] b = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, shape[1]);
      answer.agrees(shape[0] + " × " + shape[1] + " weights", f -> f.affine(x, weights, b));
    }
  }
}
