package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import org.junit.jupiter.api.DisplayName;

/** The public check of C2: the slopes of both losses are measured. */
@Checks
final class SteeperChecks {
  private static final double STEP = 1e-4;

  @Check(kind = CheckKind.VALUES)
  @DisplayName("the slopes of both losses, measured at z = −5")
  void comparesTheSlopes(AnswerUnderTest<H2.Steeper> answer) {
    double mine = answer.result("factor", H2.Steeper::steeper);
    double entropy = (crossEntropy(-5 + STEP) - crossEntropy(-5 - STEP)) / (2 * STEP);
    double square = (halfSquare(-5 + STEP) - halfSquare(-5 - STEP)) / (2 * STEP);
    answer.holds(
        Math.abs(mine * square - entropy) < 5e-4 * Math.abs(entropy),
        "the slope of the squared error, times " + mine + ", is not that of the cross-entropy");
  }

  private static double crossEntropy(double z) {
    return Loss.BINARY_CROSS_ENTROPY.value(
        Matrix.of(new double[] {z}), Matrix.of(new double[] {1}));
  }

  private static double halfSquare(double z) {
    double error = 1 / (1 + Math.exp(-z)) - 1;
    return error * error / 2;
  }
}
