package chainrule.exercises.h4.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.MatrixDistance;
import chainrule.exercises.h4.ForwardProblem;
import chainrule.exercises.h4.H4;
import chainrule.math.Matrix;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q6. */
@Checks
class CollapseWHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn layers of other widths")
  void drawnCases(AnswerUnderTest<H4.CollapseW> answer) {
    SplittableRandom random = answer.random();
    int[][] widths = {{2, 2, 2}, {5, 2, 3}, {1, 4, 2}, {4, 5, 1}};
    for (int[] each : widths) {
      ForwardProblem layers = ForwardProblem.linear(random, each[0], each[1], each[2]);
      answer.agrees(
          "drawn, " + each[0] + "-" + each[1] + "-" + each[2],
          f -> f.collapseW(layers.W()[0], layers.W()[1]));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("one layer gives what two drawn ones give")
  void oneLayerForTwo(AnswerUnderTest<H4.CollapseW> answer) {
    SplittableRandom random = answer.random().split();
    ForwardProblem layers = ForwardProblem.linear(random, 4, 3, 3);
    answer.agrees("drawn", f -> f.collapseW(layers.W()[0], layers.W()[1]));
    double[][] W = answer.result("drawn again", f -> f.collapseW(layers.W()[0], layers.W()[1]));
    double off =
        MatrixDistance.of(
            Matrix.of(layers.X()).times(Matrix.of(W)).toArray(),
            layers.linearOutputs(false).toArray());
    answer.holds(off < 1e-12, "on five examples the outputs differ by up to " + off);
  }
}
