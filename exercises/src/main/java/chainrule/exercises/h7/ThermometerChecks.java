package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q3. */
@Checks
public final class ThermometerChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("W1 n × n, b1 as one row, W2 n × 1, b2 as one row")
  void shapeIsRight(AnswerUnderTest<H7.Thermometer> answer) {
    answer.result("shape", f -> f.thermometer(4));
    answer.result("shape for 1", f -> f.thermometer(1));
  }

  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("the weights for 3 and 5 bits")
  void weightsAreRight(AnswerUnderTest<H7.Thermometer> answer) {
    for (int n : new int[] {3, 5}) {
      answer.agrees(n + " bits", f -> f.thermometer(n));
    }
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 20)
  @DisplayName("right for all patterns of 4 bits")
  void solvesParity(AnswerUnderTest<H7.Thermometer> answer) {
    double[][][] net = answer.result("all 16", f -> f.thermometer(4));
    solves(answer, net, 4);
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("every row is an array of its own")
  void rowsAreOwn(AnswerUnderTest<H7.Thermometer> answer) {
    answer.leavesArgumentsAlone(
        "arrays",
        f -> {
          f.thermometer(2);
          return f.thermometer(3);
        });
  }

  /** Checks the outputs of the threshold network for all patterns. */
  public static void solves(AnswerUnderTest<H7.Thermometer> answer, double[][][] net, int n) {
    for (int p = 0; p < (1 << n); p++) {
      double z = net[3][0][0];
      for (int j = 0; j < n; j++) {
        double sum = net[1][0][j];
        for (int i = 0; i < n; i++) {
          sum += (p >> i & 1) * net[0][i][j];
        }
        z += sum >= 0 ? net[2][j][0] : 0;
      }
      int wanted = Integer.bitCount(p) % 2;
      answer.holds(
          (z >= 0) == (wanted == 1),
          "with " + Integer.bitCount(p) + " of " + n + " inputs on, the output is " + (1 - wanted));
    }
  }
}
