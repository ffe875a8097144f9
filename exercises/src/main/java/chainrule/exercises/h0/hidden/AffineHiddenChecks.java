package chainrule.exercises.h0.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h0.H0;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1. */
@Checks
final class AffineHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.25)
  @DisplayName("weights of other shapes")
  void agreesOnRandomCases(AnswerUnderTest<H0.Affine> answer) {
    SplittableRandom random = answer.random();
    for (int[] shape : new int[][] {{1, 4}, {5, 3}, {4, 4}, {6, 1}}) {
      double[] x = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, shape[0]);
      double[][] W = DrawnNumbers.WIDE_SIXTEENTHS.matrix(random, shape[0], shape[1]);
      double[] b = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, shape[1]);
      answer.agrees("hidden " + shape[0] + " × " + shape[1], f -> f.affine(x, W, b));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.75)
  @DisplayName("the sum of two cases gives the sum of both results, the biases counted once")
  void isAffine(AnswerUnderTest<H0.Affine> answer) {
    SplittableRandom random = answer.random().split();
    double[][] W = DrawnNumbers.WIDE_SIXTEENTHS.matrix(random, 3, 2);
    double[] b = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, 2);
    double[] one = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, 3);
    double[] other = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, 3);
    double[] sum = new double[3];
    for (int j = 0; j < 3; j++) {
      sum[j] = one[j] + other[j];
    }
    double[] first = answer.result("one case", f -> f.affine(one, W, b));
    double[] second = answer.result("another case", f -> f.affine(other, W, b));
    double[] both = answer.result("their sum", f -> f.affine(sum, W, b));
    for (int k = 0; k < 2; k++) {
      double expected = first[k] + second[k] - b[k];
      answer.holds(
          Math.abs(both[k] - expected) <= 1e-9,
          "output " + k + " of the sum is " + both[k] + "   expected " + expected);
    }
    answer.agrees("their sum again", f -> f.affine(sum, W, b));
  }
}
