package chainrule.exercises.h4;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q2c. */
@Checks
class MaxoutGradChecks {
  /** All sums are exact here, but differences of outputs lose ten digits. */
  private static final PiecesProblem LARGE =
      new PiecesProblem(
          new double[] {1, 2}, new double[][] {{2, 1}, {-.25, -1}}, new double[] {0x1p20, 1});

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("one entry per input")
  void shapeIsRight(AnswerUnderTest<H4.MaxoutGrad> answer) {
    answer.result("3 inputs, 5 pieces", f -> gradient(f, draw(31, 3, 5)));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("values: x = (2, 1) gives (1, −1), x = (1, 2) gives (−1, 1)")
  void values(AnswerUnderTest<H4.MaxoutGrad> answer) {
    PiecesProblem golden = PiecesProblem.golden();
    PiecesProblem other = new PiecesProblem(new double[] {1, 2}, golden.W(), golden.b());
    answer.agrees("golden", f -> gradient(f, golden));
    answer.agrees("the other one", f -> gradient(f, other));
    answer.agrees("all negative", f -> gradient(f, golden.lifted(-4)));
    answer.agrees("3 inputs, 3 pieces", f -> gradient(f, draw(32, 3, 3)));
    answer.agrees("one piece", f -> gradient(f, draw(33, 2, 1)));
    PiecesProblem last =
        new PiecesProblem(
            new double[] {1, 1},
            new double[][] {{1, .5, 0}, {.25, .5, -1}},
            new double[] {0, 0, 4});
    answer.agrees("a bias decides", f -> gradient(f, last));
    answer.agrees("a large bias", f -> gradient(f, LARGE));
    double[][] both =
        answer.result(
            "golden, and a large bias",
            f -> new double[][] {gradient(f, golden), gradient(f, LARGE)});
    answer.holds(
        Math.abs(both[0][0] - 1) > 1e-5
            || Math.abs(both[0][1] + 1) > 1e-5
            || !isRounded(both[1][0], 2)
            || !isRounded(both[1][1], -.25),
        "where the outputs are large the derivative is only about right",
        "MEASURED");
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("x, W and b stay as they are")
  void argumentsStay(AnswerUnderTest<H4.MaxoutGrad> answer) {
    answer.leavesArgumentsAlone("arguments", f -> gradient(f, draw(34, 3, 4)));
    answer.leavesArgumentsAlone("arguments, one input", f -> gradient(f, draw(35, 1, 3)));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("slope of the output along each input")
  void agreesWithTheSlope(AnswerUnderTest<H4.MaxoutGrad> answer) {
    int[][] shapes = {{2, 4}, {5, 3}, {4, 4}};
    for (int[] shape : shapes) {
      PiecesProblem at = draw(36, shape[0], shape[1]);
      answer.gradient(
          "by x, " + shape[0] + " inputs, " + shape[1] + " pieces",
          f -> gradient(f, at),
          at::outputAt,
          at.x(),
          List.of(ParameterBlock.whole("x", shape[0])));
    }
  }

  private static boolean isRounded(double found, double right) {
    double off = Math.abs(found - right);
    return off > 5e-9 && off < .5;
  }

  private static PiecesProblem draw(long seed, int inputs, int pieces) {
    return PiecesProblem.draw(new SplittableRandom(seed), inputs, pieces);
  }

  private static double[] gradient(H4.MaxoutGrad answer, PiecesProblem at) {
    return answer.maxoutGrad(at.x(), at.W(), at.b());
  }
}
