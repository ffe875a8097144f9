package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q2b. */
@Checks
class MaxoutArgChecks {
  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("values: x = (2, 1) gives 0, x = (1, 2) gives 1; all pieces negative")
  void values(AnswerUnderTest<H4.MaxoutArg> answer) {
    PiecesProblem golden = PiecesProblem.golden();
    PiecesProblem other = new PiecesProblem(new double[] {1, 2}, golden.W(), golden.b());
    answer.agrees("golden", f -> winner(f, golden));
    answer.agrees("the other one", f -> winner(f, other));
    answer.agrees("all negative", f -> winner(f, golden.lifted(-4)));
    answer.agrees("all negative, the other one", f -> winner(f, other.lifted(-4)));
    answer.agrees("one piece", f -> winner(f, draw(21, 2, 1)));
    PiecesProblem last =
        new PiecesProblem(
            new double[] {1, 1}, new double[][] {{1, .5, 0}, {.25, .5, 0}}, new double[] {0, 0, 2});
    answer.agrees("a bias decides", f -> winner(f, last));
    double[][] none = {};
    answer.agrees("no inputs", f -> f.maxoutArg(new double[0], none, new double[] {-2, -.5}));
    answer.agrees(
        "no inputs, three pieces", f -> f.maxoutArg(new double[0], none, new double[] {2, 1, 3}));
    answer.agrees(
        "all inputs 0", f -> f.maxoutArg(new double[2], last.W(), new double[] {-1, .5, -.25}));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("of equal pieces the first one wins; nearly equal is not equal")
  void ties(AnswerUnderTest<H4.MaxoutArg> answer) {
    double[][] same = {{1, 1, 1}, {-2, -2, -2}};
    answer.agrees(
        "all equal", f -> f.maxoutArg(new double[] {3, .5}, same, new double[] {.5, .5, .5}));
    answer.agrees(
        "last two equal",
        f -> f.maxoutArg(new double[] {3, .5}, same, new double[] {.5, 1.5, 1.5}));
    answer.agrees(
        "negative and equal",
        f -> f.maxoutArg(new double[] {-3, 2}, same, new double[] {-9, 0, 0}));
    double[] x = {1, 2};
    double[][] near = {{1, 1, .5}, {.5, .5 + 0x1p-41, .25}};
    answer.agrees("nearly equal", f -> f.maxoutArg(x, near, new double[3]));
    double[][] large = {{0x1p20, 0x1p20}, {.5, .5078125}};
    answer.agrees("large and nearly equal", f -> f.maxoutArg(x, large, new double[2]));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("x, W and b stay as they are")
  void argumentsStay(AnswerUnderTest<H4.MaxoutArg> answer) {
    answer.leavesArgumentsAlone("arguments", f -> winner(f, draw(22, 3, 4)));
    answer.leavesArgumentsAlone("arguments, two pieces", f -> winner(f, draw(23, 2, 2)));
  }

  @Check(kind = CheckKind.RANDOM, weight = 20)
  @DisplayName("other numbers of inputs and pieces")
  void otherShapes(AnswerUnderTest<H4.MaxoutArg> answer) {
    int[][] shapes = {{1, 3}, {3, 2}, {4, 6}, {5, 5}};
    for (int[] shape : shapes) {
      SplittableRandom random = new SplittableRandom(24);
      List<PiecesProblem> four =
          Stream.generate(() -> PiecesProblem.draw(random, shape[0], shape[1])).limit(4).toList();
      answer.agrees(
          shape[0] + " inputs, " + shape[1] + " pieces, four times",
          f -> four.stream().mapToInt(at -> winner(f, at)).toArray());
    }
  }

  private static PiecesProblem draw(long seed, int inputs, int pieces) {
    return PiecesProblem.draw(new SplittableRandom(seed), inputs, pieces);
  }

  private static int winner(H4.MaxoutArg answer, PiecesProblem at) {
    return answer.maxoutArg(at.x(), at.W(), at.b());
  }
}
