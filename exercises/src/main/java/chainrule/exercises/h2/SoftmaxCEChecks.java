package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q4. */
@Checks
final class SoftmaxCEChecks {
  private static final ScoreTable TABLE = ScoreTable.lecture();

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("a cost, and one gradient entry per score")
  void shapeIsRight(AnswerUnderTest<H2.SoftmaxCE> answer) {
    ScoreTable two = table(41, 5, 2);
    answer.result("5 rows of 2", f -> f.softmaxCE(two.S(), two.y()));
    ScoreTable wide = table(42, 3, 4);
    answer.result("3 rows of 4", f -> f.softmaxCE(wide.S(), wide.y()));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("the cost alone")
  void costAlone(AnswerUnderTest<H2.SoftmaxCE> answer) {
    ScoreTable drawn = table(46, 4, 3);
    answer.agrees("cost, lecture", f -> f.softmaxCE(TABLE.S(), TABLE.y()).cost());
    answer.agrees("cost, 4 rows of 3", f -> f.softmaxCE(drawn.S(), drawn.y()).cost());
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("the lecture's three images, one by one and together; equal scores")
  void lectureTable(AnswerUnderTest<H2.SoftmaxCE> answer) {
    answer.agrees("one by one", SoftmaxCEChecks::oneByOne);
    answer.agrees("together", f -> f.softmaxCE(TABLE.S(), TABLE.y()));
    answer.agrees("equal scores", f -> f.softmaxCE(new double[4][5], new int[] {0, 4, 2, 4}));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("scores so far apart that a probability is 0 in double precision")
  void farApart(AnswerUnderTest<H2.SoftmaxCE> answer) {
    double[][] wrong = {{0, -1000}};
    answer.agrees("surely wrong", f -> f.softmaxCE(wrong, new int[] {1}));
    double[][] near = {{-500, -460}, {2, 1}};
    answer.agrees("nearly sure", f -> f.softmaxCE(near, new int[] {0, 0}));
    double[][] high = {{1000, 1001, 999}, {-1000, -1001, -1002}};
    answer.agrees("high and low", f -> f.softmaxCE(high, new int[] {2, 1}));
    double[][] first = {{1200, 0, 1}, {-1200, 1, 0}};
    answer.agrees("the first far away", f -> f.softmaxCE(first, new int[] {0, 2}));
    double[][] shared = {{-900, -900, -1900}, {7, -900, 7.5}};
    answer.agrees("two share the top", f -> f.softmaxCE(shared, new int[] {2, 1}));
    double open = answer.resultOfAnyShape("open", f -> f.softmaxCE(TABLE.S(), TABLE.y()).cost());
    double low =
        answer.resultOfAnyShape(
            "too little", f -> f.softmaxCE(wrong, new int[] {1}).cost() < 999 ? 1.0 : 0.0);
    answer.holds(
        low == 0 || Math.abs(open - TABLE.crossEntropy(TABLE.scores())) > 1e-9,
        "scores (0, −1000) cost less than 999 for the second class   expected 1000",
        "FLOOR100");
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("leaves S and y as they were")
  void leavesArguments(AnswerUnderTest<H2.SoftmaxCE> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.softmaxCE(TABLE.S(), TABLE.y()));
    ScoreTable other = table(43, 4, 5);
    answer.leavesArgumentsAlone("other arguments", f -> f.softmaxCE(other.S(), other.y()));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient of the mean cross-entropy, row by row")
  void agreesWithTheSlope(AnswerUnderTest<H2.SoftmaxCE> answer) {
    ScoreTable at = table(44, 5, 4);
    answer.gradient(
        "slope of 5 rows of 4",
        f -> f.softmaxCE(at.S(), at.y()).gradient(),
        at::crossEntropy,
        at.scores(),
        at.blocks());
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("a number added to all scores of a row changes nothing")
  void ignoresAShift(AnswerUnderTest<H2.SoftmaxCE> answer) {
    ScoreTable before = table(45, 5, 3);
    ScoreTable after = before.shifted(10, -40, 0.5);
    CostGradient mine = answer.result("as is", f -> f.softmaxCE(before.S(), before.y()));
    CostGradient moved = answer.result("shifted", f -> f.softmaxCE(after.S(), after.y()));
    answer.holds(
        Math.abs(mine.cost() - moved.cost()) < 1e-9,
        "cost " + mine.cost() + ", with shifted scores " + moved.cost() + "   expected the same");
    for (int i = 0; i < mine.gradient().length; i++) {
      double one = mine.gradient()[i];
      double other = moved.gradient()[i];
      answer.holds(
          Math.abs(one - other) < 1e-9,
          "gradient " + one + ", with shifted scores " + other + "   expected the same");
    }
    answer.agrees("shifted again", f -> f.softmaxCE(after.S(), after.y()));
  }

  private static CostGradient[] oneByOne(H2.SoftmaxCE answer) {
    CostGradient[] each = new CostGradient[3];
    Arrays.setAll(
        each, n -> answer.softmaxCE(new double[][] {TABLE.S()[n]}, new int[] {TABLE.y()[n]}));
    return each;
  }

  private static ScoreTable table(long seed, int m, int k) {
    return ScoreTable.draw(new SplittableRandom(seed), m, k);
  }
}
