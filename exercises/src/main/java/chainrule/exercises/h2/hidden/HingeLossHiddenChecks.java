package chainrule.exercises.h2.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h2.H2;
import chainrule.exercises.h2.ScoreTable;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1. */
@Checks
final class HingeLossHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn tables")
  void drawnTables(AnswerUnderTest<H2.HingeLoss> answer) {
    SplittableRandom random = answer.random();
    int[][] shapes = {{5, 3}, {2, 7}, {9, 5}, {4, 4}};
    for (int[] shape : shapes) {
      ScoreTable drawn = ScoreTable.draw(random, shape[0], shape[1]);
      double delta = random.nextInt(1, 9) / 4.0 + 0.1;
      answer.agrees(
          "drawn, " + shape[0] + " rows of " + shape[1],
          f -> f.hingeLoss(drawn.S(), drawn.y(), delta));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("equal scores cost δ for every wrong class")
  void equalScores(AnswerUnderTest<H2.HingeLoss> answer) {
    double height = answer.random().nextInt(-8, 9) / 4.0;
    for (int k = 2; k <= 5; k++) {
      double[][] S = new ScoreTable(new double[4][k], new int[4]).shifted(height).S();
      int last = k - 1;
      double mine =
          answer.result(
              k + " equal scores", f -> f.hingeLoss(S, new int[] {0, last, 1, last}, 1.3));
      answer.holds(
          Math.abs(mine - 1.3 * last) < 1e-9,
          k + " equal scores and δ = 1.3: yours " + mine + "   expected " + 1.3 * last);
    }
  }
}
