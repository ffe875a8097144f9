package chainrule.exercises.h2;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q5. */
@Checks
public final class SoftmaxJacobianChecks {
  private static final double[] LECTURE = {1.8, 0.9, 0.68};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("a square matrix, one row and one column per score")
  void shapeIsRight(AnswerUnderTest<H2.SoftmaxJacobian> answer) {
    answer.result("2 scores", f -> f.softmaxJacobian(new double[] {-0.5, 2}));
    answer.result("5 scores", f -> f.softmaxJacobian(new double[] {1, -0.5, 2, 0.25, -1.75}));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("scores (1.8, 0.9, 0.68), four others, equal ones")
  void smallScores(AnswerUnderTest<H2.SoftmaxJacobian> answer) {
    answer.agrees("lecture", f -> f.softmaxJacobian(LECTURE));
    answer.agrees("4 scores", f -> f.softmaxJacobian(new double[] {-1.5, 0.75, -0.25, 2.5}));
    answer.agrees("equal scores", f -> f.softmaxJacobian(new double[] {0.5, -1, 0.5, 0.5}));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("scores of a thousand and more")
  void largeScores(AnswerUnderTest<H2.SoftmaxJacobian> answer) {
    answer.agrees("around 1000", f -> f.softmaxJacobian(new double[] {1000, 1001, 1002}));
    answer.agrees("around −1000", f -> f.softmaxJacobian(new double[] {-1000, -1001}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("leaves z as it was; every row is an array of its own")
  void leavesArguments(AnswerUnderTest<H2.SoftmaxJacobian> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.softmaxJacobian(LECTURE));
    answer.leavesArgumentsAlone(
        "other arguments", f -> f.softmaxJacobian(new double[] {-3, -1, -2, -5}));
    double[][] mine = answer.result("rows apart", f -> f.softmaxJacobian(LECTURE));
    answer.holds(mine[0] != mine[1], "rows 0 and 1 are one and the same array", "SHARED");
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("row i is the gradient of probability i")
  void rowsAreGradients(AnswerUnderTest<H2.SoftmaxJacobian> answer) {
    double[] z = DrawnNumbers.SIXTEENTHS.vector(new SplittableRandom(51), 4);
    for (int i = 0; i < z.length; i++) {
      int row = i;
      answer.gradient(
          "row " + i + " of 4",
          f -> f.softmaxJacobian(z)[row],
          at -> probability(at, row),
          z,
          List.of(ParameterBlock.whole("row " + i, z.length)));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("rows and columns sum to 0: the probabilities sum to 1")
  void sumsToZero(AnswerUnderTest<H2.SoftmaxJacobian> answer) {
    double[] z = DrawnNumbers.SIXTEENTHS.vector(new SplittableRandom(52), 5);
    double[][] mine = answer.result("sums of 5", f -> f.softmaxJacobian(z));
    for (int i = 0; i < z.length; i++) {
      double row = Arrays.stream(mine[i]).sum();
      answer.holds(Math.abs(row) < 1e-9, "row " + i + " sums to " + row + "   expected 0");
    }
    for (int j = 0; j < z.length; j++) {
      int column = j;
      double sum = Arrays.stream(mine).mapToDouble(row -> row[column]).sum();
      answer.holds(Math.abs(sum) < 1e-9, "column " + j + " sums to " + sum + "   expected 0");
    }
    answer.agrees("sums of 5, values", f -> f.softmaxJacobian(z));
  }

  /** Returns one of the probabilities that scores give. */
  public static double probability(double[] z, int i) {
    return Loss.SOFTMAX_CROSS_ENTROPY.predictions(Matrix.of(new double[][] {z})).get(0, i);
  }
}
