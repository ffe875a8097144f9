package chainrule.exercises.h2.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h2.H2;
import chainrule.exercises.h2.LabelledCases;
import chainrule.minimize.CostGradient;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q7. */
@Checks
final class LogisticCostGradHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient at drawn weights")
  void agreesWithTheSlope(AnswerUnderTest<H2.LogisticCostGrad> answer) {
    SplittableRandom random = answer.random();
    LabelledCases cases = LabelledCases.draw(random, 6, 4);
    double[] w = DrawnNumbers.SIXTEENTHS.vector(random, 5);
    answer.gradient(
        "drawn, slope",
        f -> f.logisticCostGrad(w, cases.X(), cases.t()).gradient(),
        cases::cost,
        w,
        cases.blocks());
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn cases and weights")
  void drawnCases(AnswerUnderTest<H2.LogisticCostGrad> answer) {
    SplittableRandom random = answer.random().split();
    int[][] shapes = {{5, 2}, {3, 3}, {8, 5}};
    for (int[] shape : shapes) {
      LabelledCases cases = LabelledCases.draw(random, shape[0], shape[1]);
      double[] w = DrawnNumbers.SIXTEENTHS.vector(random, shape[1] + 1);
      answer.agrees(
          "drawn, " + shape[0] + " cases of " + shape[1],
          f -> f.logisticCostGrad(w, cases.X(), cases.t()));
    }
    double[][] sure = {{1, 0.5}, {-1, 0.25}, {1.25, -1}};
    double[] weights = {0.5, 12, -1};
    answer.agrees("nearly sure", f -> f.logisticCostGrad(weights, sure, new double[] {0, 1, 1}));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("opposite weights and classes cost the same")
  void turnedRound(AnswerUnderTest<H2.LogisticCostGrad> answer) {
    SplittableRandom random = answer.random().split().split();
    LabelledCases cases = LabelledCases.draw(random, 5, 3);
    double[] w = DrawnNumbers.SIXTEENTHS.vector(random, 4);
    double[] turned = new double[4];
    double[] classes = new double[5];
    for (int i = 0; i < 4; i++) {
      turned[i] = -w[i];
    }
    for (int n = 0; n < 5; n++) {
      classes[n] = 1 - cases.t()[n];
    }
    CostGradient mine = answer.result("as is", f -> f.logisticCostGrad(w, cases.X(), cases.t()));
    CostGradient other =
        answer.result("turned round", f -> f.logisticCostGrad(turned, cases.X(), classes));
    answer.holds(
        Math.abs(mine.cost() - other.cost()) < 1e-9,
        "cost " + mine.cost() + ", with −w and 1 − t " + other.cost() + "   expected the same");
    answer.agrees("turned round again", f -> f.logisticCostGrad(turned, cases.X(), classes));
  }
}
