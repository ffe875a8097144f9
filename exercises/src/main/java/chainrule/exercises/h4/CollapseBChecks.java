package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.MatrixDistance;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q6b. */
@Checks
class CollapseBChecks {
  private static final double[] B1 = {2, -1};
  private static final double[][] W2 = {{3, -1}, {.5, 2}};
  private static final double[] B2 = {.25, -4};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("one entry per output")
  void shapeIsRight(AnswerUnderTest<H4.CollapseB> answer) {
    answer.result("4 hidden, 3 outputs", f -> one(f, draw(71, 2, 4, 3)));
    answer.result("1 hidden, 2 outputs", f -> one(f, draw(71, 2, 1, 2)));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("values: two by two on paper, 2 hidden and 4 outputs")
  void valuesAreRight(AnswerUnderTest<H4.CollapseB> answer) {
    answer.agrees("on paper", f -> f.collapseB(B1, W2, B2));
    answer.agrees("2 hidden, 4 outputs", f -> one(f, draw(72, 3, 2, 4)));
    answer.agrees("3 hidden, 3 outputs", f -> one(f, draw(73, 3, 3, 3)));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 10)
  @DisplayName("b1, W2 and b2 stay as they are, the result is an array of its own")
  void argumentsStay(AnswerUnderTest<H4.CollapseB> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.collapseB(B2, W2, B1));
    answer.leavesArgumentsAlone("arguments, one output", f -> one(f, draw(74, 1, 2, 1)));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 20)
  @DisplayName("one layer gives what the two give")
  void oneLayerForTwo(AnswerUnderTest<H4.CollapseB> answer) {
    ForwardProblem layers = draw(75, 3, 4, 2);
    answer.agrees("4 hidden, 2 outputs", f -> one(f, layers));
    double[] b = answer.result("4 hidden, 2 outputs again", f -> one(f, layers));
    double off =
        MatrixDistance.of(
            layers.linearOutputs(false).plusRow(b).toArray(), layers.linearOutputs(true).toArray());
    answer.holds(off < 1e-12, "on five examples the outputs differ by up to " + off);
  }

  private static ForwardProblem draw(long seed, int inputs, int hidden, int outputs) {
    return ForwardProblem.linear(new SplittableRandom(seed), inputs, hidden, outputs);
  }

  private static double[] one(H4.CollapseB answer, ForwardProblem layers) {
    return answer.collapseB(layers.b()[0], layers.W()[1], layers.b()[1]);
  }
}
