package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q2. */
@Checks
class MaxoutChecks {
  private static final PiecesProblem THREE =
      new PiecesProblem(
          new double[] {1, -2, .5},
          new double[][] {{.5, 1, -.25}, {.25, -.5, 1}, {2, 1, -1}},
          new double[] {.5, -1.25, 2.5});

  @Check(kind = CheckKind.SHAPE, weight = 5)
  @DisplayName("finite for one piece, and for more pieces than inputs")
  void answers(AnswerUnderTest<H4.MaxoutValue> answer) {
    PiecesProblem one = draw(11, 3, 1);
    answer.agrees("one piece", f -> value(f, one));
    PiecesProblem five = draw(12, 2, 5);
    answer.result("2 inputs, 5 pieces", f -> value(f, five));
  }

  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("values: x = (2, 1) gives 1.5; all pieces negative; a bias decides")
  void values(AnswerUnderTest<H4.MaxoutValue> answer) {
    answer.agrees("golden", f -> value(f, PiecesProblem.golden()));
    answer.agrees("all negative", f -> value(f, PiecesProblem.golden().lifted(-4)));
    answer.agrees("three of three", f -> value(f, THREE));
    double[][] none = {};
    PiecesProblem close =
        new PiecesProblem(
            new double[] {1, 1}, new double[][] {{1, .5}, {.25, .5}}, new double[] {-.5, .75});
    answer.agrees("a bias decides", f -> value(f, close));
    answer.agrees("no inputs", f -> f.maxout(new double[0], none, new double[] {-2, -.5}));
    answer.agrees(
        "no inputs, positive", f -> f.maxout(new double[0], none, new double[] {2, 1, 3}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("x, W and b stay as they are")
  void argumentsStay(AnswerUnderTest<H4.MaxoutValue> answer) {
    answer.leavesArgumentsAlone("arguments", f -> value(f, draw(13, 3, 4)));
    answer.leavesArgumentsAlone("arguments, one piece", f -> value(f, draw(14, 2, 1)));
  }

  @Check(kind = CheckKind.RANDOM, weight = 20)
  @DisplayName("other numbers of inputs and pieces")
  void otherShapes(AnswerUnderTest<H4.MaxoutValue> answer) {
    int[][] shapes = {{1, 3}, {3, 2}, {4, 6}, {5, 5}};
    for (int[] shape : shapes) {
      PiecesProblem problem = draw(15, shape[0], shape[1]);
      answer.agrees(shape[0] + " inputs, " + shape[1] + " pieces", f -> value(f, problem));
    }
  }

  private static PiecesProblem draw(long seed, int inputs, int pieces) {
    return PiecesProblem.draw(new SplittableRandom(seed), inputs, pieces);
  }

  private static double value(H4.MaxoutValue answer, PiecesProblem at) {
    return answer.maxout(at.x(), at.W(), at.b());
  }
}
