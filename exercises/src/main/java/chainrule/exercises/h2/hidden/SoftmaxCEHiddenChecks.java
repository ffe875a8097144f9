package chainrule.exercises.h2.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h2.H2;
import chainrule.exercises.h2.ScoreTable;
import chainrule.minimize.CostGradient;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q4. */
@Checks
final class SoftmaxCEHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient at a drawn table, row by row")
  void agreesWithTheSlope(AnswerUnderTest<H2.SoftmaxCE> answer) {
    ScoreTable at = ScoreTable.draw(answer.random(), 6, 5);
    answer.gradient(
        "drawn, slope",
        f -> f.softmaxCE(at.S(), at.y()).gradient(),
        at::crossEntropy,
        at.scores(),
        at.blocks());
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn tables of other sizes")
  void drawnTables(AnswerUnderTest<H2.SoftmaxCE> answer) {
    SplittableRandom random = answer.random().split();
    int[][] shapes = {{6, 3}, {2, 6}, {8, 4}, {5, 2}};
    for (int[] shape : shapes) {
      ScoreTable drawn = ScoreTable.draw(random, shape[0], shape[1]);
      answer.agrees(
          "drawn, " + shape[0] + " rows of " + shape[1], f -> f.softmaxCE(drawn.S(), drawn.y()));
    }
    double[][] far = {{0, -3000, 40}, {-2500, 100, 7}, {60, 61, -1750}};
    answer.agrees("far apart", f -> f.softmaxCE(far, new int[] {1, 0, 2}));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("every row of the gradient sums to 0")
  void rowsSumToZero(AnswerUnderTest<H2.SoftmaxCE> answer) {
    ScoreTable at = ScoreTable.draw(answer.random().split().split(), 5, 4);
    CostGradient mine = answer.result("rows", f -> f.softmaxCE(at.S(), at.y()));
    for (int n = 0; n < 5; n++) {
      double sum = 0;
      for (int j = 0; j < 4; j++) {
        sum += mine.gradient()[4 * n + j];
      }
      answer.holds(
          Math.abs(sum) < 1e-9, "row " + n + " of the gradient sums to " + sum + "   expected 0");
    }
    answer.agrees("rows, values", f -> f.softmaxCE(at.S(), at.y()));
  }
}
