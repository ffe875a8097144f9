package chainrule.exercises.h3.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h3.GraphCases;
import chainrule.exercises.h3.H3;
import chainrule.exercises.h3.LinearGraph;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q3. */
@Checks
class BackwardHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 25)
  @DisplayName("drawn graphs in a shuffled order")
  void drawnGraphs(AnswerUnderTest<H3.Backward> answer) {
    SplittableRandom random = answer.random();
    for (int size : new int[] {5, 8, 12, 20}) {
      LinearGraph graph = GraphCases.draw(random, size);
      answer.agrees("drawn graph of " + size, f -> f.backward("a drawn graph", graph, 1));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("further passes over drawn graphs give the same")
  void furtherPasses(AnswerUnderTest<H3.Backward> answer) {
    LinearGraph graph = GraphCases.draw(answer.random(), 9);
    answer.agrees("drawn graph of 9, once", f -> f.backward("a drawn graph", graph, 1));
    answer.agrees("drawn graph of 9, three times", f -> f.backward("a drawn graph", graph, 3));
  }
}
