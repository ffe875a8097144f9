package chainrule.exercises.h2.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h2.H2;
import chainrule.exercises.h2.ScoreTable;
import chainrule.math.Vectors;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2. */
@Checks
final class HingeGradHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient at a drawn table, row by row")
  void agreesWithTheSlope(AnswerUnderTest<H2.HingeGrad> answer) {
    ScoreTable at = ScoreTable.draw(answer.random(), 7, 5);
    answer.gradient(
        "drawn, slope",
        f -> Vectors.concat(f.hingeGrad(at.S(), at.y(), 1.35)),
        scores -> at.hinge(scores, 1.35),
        at.scores(),
        at.blocks());
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn tables of other sizes")
  void drawnTables(AnswerUnderTest<H2.HingeGrad> answer) {
    SplittableRandom random = answer.random().split();
    int[][] shapes = {{6, 3}, {2, 6}, {8, 4}};
    for (int[] shape : shapes) {
      ScoreTable drawn = ScoreTable.draw(random, shape[0], shape[1]);
      double delta = random.nextInt(1, 9) / 4.0 + 0.1;
      answer.agrees(
          "drawn, " + shape[0] + " rows of " + shape[1],
          f -> f.hingeGrad(drawn.S(), drawn.y(), delta));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("rows that keep all margins have gradient 0, others do not")
  void satisfiedRowsAreStill(AnswerUnderTest<H2.HingeGrad> answer) {
    ScoreTable at = ScoreTable.draw(answer.random().split().split(), 4, 4);
    at.S()[2][at.y()[2]] += 10;
    at.S()[3][at.y()[3]] -= 10;
    double[][] mine = answer.result("one is safe", f -> f.hingeGrad(at.S(), at.y(), 0.6));
    for (double entry : mine[2]) {
      answer.holds(entry == 0, "a row that keeps all margins has " + entry + "   expected 0");
    }
    answer.agrees("one is safe, values", f -> f.hingeGrad(at.S(), at.y(), 0.6));
  }
}
