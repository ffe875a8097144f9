package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.lab.FirstSweeps;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2d. */
@Checks
final class StructureHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 35)
  @DisplayName("drawn weights")
  void drawnWeights(AnswerUnderTest<H7.WeightStructure> answer) {
    SplittableRandom random = answer.random();
    for (int t = 0; t < 4; t++) {
      double[][] W1 = DrawnNumbers.MODERATE.matrix(random, 6, 2);
      answer.agrees("drawn " + t, f -> f.structure(W1));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("weights three times as large look the same")
  void scale(AnswerUnderTest<H7.WeightStructure> answer) {
    double[][] W1 = DrawnNumbers.MODERATE.matrix(answer.random().split(), 6, 2);
    double[][] larger = new double[6][2];
    for (int i = 0; i < 12; i++) {
      larger[i / 2][i % 2] = 3 * W1[i / 2][i % 2];
    }
    double[] one = answer.result("once", f -> f.structure(W1));
    double[] other = answer.result("three times", f -> f.structure(larger));
    answer.holds(
        FirstSweeps.near(one, other), "weights three times as large have another structure");
  }
}
