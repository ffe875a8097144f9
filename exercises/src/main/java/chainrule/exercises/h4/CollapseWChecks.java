package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.MatrixDistance;
import chainrule.math.Matrix;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q6. */
@Checks
class CollapseWChecks {
  private static final double[][] W1 = {{1, 2}, {-1, .5}};
  private static final double[][] W2 = {{3, -1}, {.5, 2}};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("shape is d × k")
  void shapeIsRight(AnswerUnderTest<H4.CollapseW> answer) {
    answer.result("2-4-3", f -> one(f, draw(61, 2, 4, 3)));
    answer.result("4-1-2", f -> one(f, draw(61, 4, 1, 2)));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("values: two by two on paper, 3-2-4")
  void valuesAreRight(AnswerUnderTest<H4.CollapseW> answer) {
    answer.agrees("on paper", f -> f.collapseW(W1, W2));
    answer.agrees("3-2-4", f -> one(f, draw(62, 3, 2, 4)));
    answer.agrees("3-3-3", f -> one(f, draw(63, 3, 3, 3)));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("both matrices stay as they are, every row is an array of its own")
  void argumentsStay(AnswerUnderTest<H4.CollapseW> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.collapseW(W2, W1));
    answer.leavesArgumentsAlone("arguments, 1-2-1", f -> one(f, draw(64, 1, 2, 1)));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 20)
  @DisplayName("one layer gives what the two give")
  void oneLayerForTwo(AnswerUnderTest<H4.CollapseW> answer) {
    ForwardProblem layers = draw(65, 3, 4, 2);
    answer.agrees("3-4-2", f -> one(f, layers));
    double[][] W = answer.result("3-4-2 again", f -> one(f, layers));
    double off =
        MatrixDistance.of(
            Matrix.of(layers.X()).times(Matrix.of(W)).toArray(),
            layers.linearOutputs(false).toArray());
    answer.holds(off < 1e-12, "on five examples the outputs differ by up to " + off);
  }

  private static ForwardProblem draw(long seed, int inputs, int hidden, int outputs) {
    return ForwardProblem.linear(new SplittableRandom(seed), inputs, hidden, outputs);
  }

  private static double[][] one(H4.CollapseW answer, ForwardProblem layers) {
    return answer.collapseW(layers.W()[0], layers.W()[1]);
  }
}
