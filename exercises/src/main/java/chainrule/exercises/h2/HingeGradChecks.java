package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.math.Vectors;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2. */
@Checks
final class HingeGradChecks {
  private static final ScoreTable TABLE = ScoreTable.lecture();

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("the shape of S")
  void shapeIsRight(AnswerUnderTest<H2.HingeGrad> answer) {
    ScoreTable two = table(21, 5, 2);
    answer.result("5 rows of 2", f -> f.hingeGrad(two.S(), two.y(), 0.6));
    ScoreTable wide = table(22, 3, 4);
    answer.result("3 rows of 4", f -> f.hingeGrad(wide.S(), wide.y(), 0.6));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("the lecture's three images, δ = 1, 2 and 5")
  void lectureTable(AnswerUnderTest<H2.HingeGrad> answer) {
    answer.agrees("δ = 1", f -> f.hingeGrad(TABLE.S(), TABLE.y(), 1));
    answer.agrees("δ = 2", f -> f.hingeGrad(TABLE.S(), TABLE.y(), 2));
    answer.agrees("δ = 5", f -> f.hingeGrad(TABLE.S(), TABLE.y(), 5));
    double[][] frog = {TABLE.S()[2]};
    answer.agrees("the frog alone", f -> f.hingeGrad(frog, new int[] {2}, 1));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("exactly at the corner nothing is violated; equal scores")
  void corner(AnswerUnderTest<H2.HingeGrad> answer) {
    double[][] S = {{3, 2, 4}, {-1, 1, 0}};
    answer.agrees("two at the corner", f -> f.hingeGrad(S, new int[] {0, 1}, 1));
    double[][] equal = {{2, 2, 2}, {0.5, 1, 0.5}};
    answer.agrees("equal scores, δ = 0", f -> f.hingeGrad(equal, new int[] {1, 0}, 0));
    answer.agrees("equal scores, δ = 1.6", f -> f.hingeGrad(equal, new int[] {1, 0}, 1.6));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("leaves S and y as they were; every row is an array of its own")
  void leavesArguments(AnswerUnderTest<H2.HingeGrad> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.hingeGrad(TABLE.S(), TABLE.y(), 1));
    ScoreTable other = table(23, 4, 5);
    answer.leavesArgumentsAlone("other arguments", f -> f.hingeGrad(other.S(), other.y(), 0.6));
    double[][] mine = answer.result("rows apart", f -> f.hingeGrad(other.S(), other.y(), 1.1));
    answer.holds(mine[0] != mine[1], "rows 0 and 1 are one and the same array", "SHARED");
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient of the mean hinge loss, row by row")
  void agreesWithTheSlope(AnswerUnderTest<H2.HingeGrad> answer) {
    ScoreTable at = table(24, 5, 4);
    answer.gradient(
        "5 rows of 4",
        f -> Vectors.concat(f.hingeGrad(at.S(), at.y(), 1.1)),
        scores -> at.hinge(scores, 1.1),
        at.scores(),
        at.blocks());
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("every row sums to 0")
  void rowsSumToZero(AnswerUnderTest<H2.HingeGrad> answer) {
    ScoreTable at = table(25, 6, 3);
    double[][] mine = answer.result("rows", f -> f.hingeGrad(at.S(), at.y(), 0.6));
    for (int n = 0; n < mine.length; n++) {
      double sum = Arrays.stream(mine[n]).sum();
      answer.holds(Math.abs(sum) < 1e-9, "row " + n + " sums to " + sum + "   expected 0");
    }
    answer.agrees("rows again", f -> f.hingeGrad(at.S(), at.y(), 0.6));
  }

  private static ScoreTable table(long seed, int m, int k) {
    return ScoreTable.draw(new SplittableRandom(seed), m, k);
  }
}
