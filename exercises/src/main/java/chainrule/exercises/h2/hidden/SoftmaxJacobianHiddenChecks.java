package chainrule.exercises.h2.hidden;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h2.H2;
import chainrule.exercises.h2.SoftmaxJacobianChecks;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q5. */
@Checks
final class SoftmaxJacobianHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("row i is the gradient of probability i, drawn scores")
  void rowsAreGradients(AnswerUnderTest<H2.SoftmaxJacobian> answer) {
    double[] z = DrawnNumbers.SIXTEENTHS.vector(answer.random(), 5);
    for (int i = 0; i < z.length; i++) {
      int row = i;
      answer.gradient(
          "drawn, row " + i,
          f -> f.softmaxJacobian(z)[row],
          at -> SoftmaxJacobianChecks.probability(at, row),
          z,
          List.of(ParameterBlock.whole("row " + i, z.length)));
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn scores of other numbers")
  void drawnScores(AnswerUnderTest<H2.SoftmaxJacobian> answer) {
    SplittableRandom random = answer.random().split();
    for (int k : new int[] {2, 3, 6}) {
      double[] z = DrawnNumbers.SIXTEENTHS.vector(random, k);
      answer.agrees(k + " drawn scores", f -> f.softmaxJacobian(z));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("symmetric, above 0 on the diagonal and below 0 elsewhere")
  void symmetric(AnswerUnderTest<H2.SoftmaxJacobian> answer) {
    double[] z = DrawnNumbers.SIXTEENTHS.vector(answer.random().split().split(), 4);
    double[][] mine = answer.result("symmetry", f -> f.softmaxJacobian(z));
    for (int i = 0; i < z.length; i++) {
      for (int j = 0; j < z.length; j++) {
        String entry = "entry [" + i + "][" + j + "] is " + mine[i][j];
        answer.holds(
            Math.abs(mine[i][j] - mine[j][i]) < 1e-9,
            entry + ", entry [" + j + "][" + i + "] is " + mine[j][i] + "   expected the same");
        answer.holds(
            i == j ? mine[i][j] > 0 : mine[i][j] < 0,
            entry + "   expected a number " + (i == j ? "above" : "below") + " 0");
      }
    }
    answer.agrees("symmetry, values", f -> f.softmaxJacobian(z));
  }
}
