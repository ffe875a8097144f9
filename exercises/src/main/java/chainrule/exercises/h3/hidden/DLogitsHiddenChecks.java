package chainrule.exercises.h3.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h3.ChunkCases;
import chainrule.exercises.h3.ChunkGraph;
import chainrule.exercises.h3.H3;
import chainrule.exercises.h3.Quantity;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q5. */
@Checks
class DLogitsHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn cases of other shapes")
  void drawnCases(AnswerUnderTest<H3.LogitGradient> answer) {
    SplittableRandom random = answer.random();
    for (int[] shape : new int[][] {{4, 2}, {3, 6}, {8, 5}}) {
      ChunkGraph graph = ChunkCases.draw(random, shape[0], 2, 3, shape[1]);
      answer.agrees(
          "drawn, " + shape[0] + " examples, " + shape[1] + " classes",
          f -> f.dLogits(graph.value(Quantity.P), graph.chunk().y()));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("every row adds up to 0")
  void rowsAddUpToZero(AnswerUnderTest<H3.LogitGradient> answer) {
    ChunkGraph graph = ChunkCases.draw(answer.random(), 5, 2, 3, 3);
    double[][] gradient =
        answer.result("drawn, rows", f -> f.dLogits(graph.value(Quantity.P), graph.chunk().y()));
    answer.holds(
        Arrays.stream(gradient).allMatch(row -> Math.abs(Arrays.stream(row).sum()) < 1e-9),
        "a row does not add up to 0: adding the same to all scores of a row changes nothing");
  }
}
