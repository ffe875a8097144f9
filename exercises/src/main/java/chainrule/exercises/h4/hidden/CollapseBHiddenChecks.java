package chainrule.exercises.h4.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.MatrixDistance;
import chainrule.exercises.h4.ForwardProblem;
import chainrule.exercises.h4.H4;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q6b. */
@Checks
class CollapseBHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 25)
  @DisplayName("drawn layers of other widths")
  void drawnCases(AnswerUnderTest<H4.CollapseB> answer) {
    SplittableRandom random = answer.random();
    int[][] widths = {{2, 2}, {2, 3}, {4, 2}, {5, 1}};
    for (int[] each : widths) {
      ForwardProblem layers = ForwardProblem.linear(random, 2, each[0], each[1]);
      answer.agrees(
          "drawn, " + each[0] + " hidden, " + each[1] + " outputs",
          f -> f.collapseB(layers.b()[0], layers.W()[1], layers.b()[1]));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("one layer gives what two drawn ones give")
  void oneLayerForTwo(AnswerUnderTest<H4.CollapseB> answer) {
    SplittableRandom random = answer.random().split();
    ForwardProblem layers = ForwardProblem.linear(random, 4, 3, 3);
    answer.agrees("drawn", f -> f.collapseB(layers.b()[0], layers.W()[1], layers.b()[1]));
    double[] b =
        answer.result("drawn again", f -> f.collapseB(layers.b()[0], layers.W()[1], layers.b()[1]));
    double off =
        MatrixDistance.of(
            layers.linearOutputs(false).plusRow(b).toArray(), layers.linearOutputs(true).toArray());
    answer.holds(off < 1e-12, "on five examples the outputs differ by up to " + off);
  }
}
