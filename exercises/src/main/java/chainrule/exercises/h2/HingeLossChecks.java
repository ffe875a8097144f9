package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1. */
@Checks
final class HingeLossChecks {
  private static final ScoreTable TABLE = ScoreTable.lecture();

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("returns a finite number, with two classes too")
  void returnsANumber(AnswerUnderTest<H2.HingeLoss> answer) {
    ScoreTable two = table(11, 5, 2);
    answer.result("5 rows of 2", f -> f.hingeLoss(two.S(), two.y(), 0.6));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("the lecture's three images, one by one and together")
  void lectureTable(AnswerUnderTest<H2.HingeLoss> answer) {
    answer.agrees("one by one", HingeLossChecks::oneByOne);
    answer.agrees("together", f -> f.hingeLoss(TABLE.S(), TABLE.y(), 1));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("other margins: 2, ½ and 0; equal scores")
  void otherMargins(AnswerUnderTest<H2.HingeLoss> answer) {
    answer.agrees("δ = 2", f -> f.hingeLoss(TABLE.S(), TABLE.y(), 2));
    answer.agrees("δ = ½", f -> f.hingeLoss(TABLE.S(), TABLE.y(), 0.5));
    answer.agrees("δ = 0", f -> f.hingeLoss(TABLE.S(), TABLE.y(), 0));
    double[][] equal = {{2, 2, 2}, {0.5, 1, 0.5}, {-1.5, 3, 3}};
    answer.agrees("equal scores", f -> f.hingeLoss(equal, new int[] {1, 0, 2}, 1.6));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("leaves S and y as they were")
  void leavesArguments(AnswerUnderTest<H2.HingeLoss> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.hingeLoss(TABLE.S(), TABLE.y(), 1));
    ScoreTable other = table(12, 4, 5);
    answer.leavesArgumentsAlone("other arguments", f -> f.hingeLoss(other.S(), other.y(), 0.6));
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("tables of other sizes")
  void otherSizes(AnswerUnderTest<H2.HingeLoss> answer) {
    ScoreTable wide = table(13, 4, 6);
    answer.agrees("4 rows of 6", f -> f.hingeLoss(wide.S(), wide.y(), 1.1));
    ScoreTable tall = table(14, 7, 4);
    answer.agrees("7 rows of 4", f -> f.hingeLoss(tall.S(), tall.y(), 0.6));
    ScoreTable square = table(15, 3, 3);
    answer.agrees("3 rows of 3", f -> f.hingeLoss(square.S(), square.y(), 1.85));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("a number added to all scores of a row changes nothing")
  void ignoresAShift(AnswerUnderTest<H2.HingeLoss> answer) {
    ScoreTable before = table(16, 5, 3);
    ScoreTable after = before.shifted(10, -4, 0.5);
    double mine = answer.result("as is", f -> f.hingeLoss(before.S(), before.y(), 1.1));
    double moved = answer.result("shifted", f -> f.hingeLoss(after.S(), after.y(), 1.1));
    answer.holds(
        Math.abs(mine - moved) < 1e-9,
        "yours " + mine + ", with shifted scores " + moved + "   expected the same");
    answer.agrees("shifted again", f -> f.hingeLoss(after.S(), after.y(), 1.1));
  }

  private static double[] oneByOne(H2.HingeLoss answer) {
    double[] losses = new double[3];
    for (int n = 0; n < 3; n++) {
      losses[n] = answer.hingeLoss(new double[][] {TABLE.S()[n]}, new int[] {TABLE.y()[n]}, 1);
    }
    return losses;
  }

  private static ScoreTable table(long seed, int m, int k) {
    return ScoreTable.draw(new SplittableRandom(seed), m, k);
  }
}
