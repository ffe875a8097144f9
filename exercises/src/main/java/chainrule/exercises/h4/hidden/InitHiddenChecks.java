package chainrule.exercises.h4.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h4.H4;
import chainrule.exercises.h4.Spread;
import chainrule.exercises.h4.WeightStatistics;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q3. */
@Checks
class InitHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn widths and seeds")
  void drawnCases(AnswerUnderTest<H4.Init> answer) {
    SplittableRandom random = answer.random();
    int[][] widths = {{5, 2}, {1, 6}, {3, 4}};
    for (int[] layer : widths) {
      for (Spread spread : Spread.values()) {
        long seed = random.nextLong();
        double eps = random.nextDouble(1.5, 3);
        answer.agrees(
            "drawn, " + spread + ", " + layer[0] + " to " + layer[1],
            f -> f.init(layer[0], layer[1], spread, eps, seed));
      }
    }
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 10)
  @DisplayName("many weights of a drawn seed: mean near 0, spread as asked, all different")
  void manyWeights(AnswerUnderTest<H4.Init> answer) {
    long seed = answer.random().split().nextLong();
    double r = Math.sqrt(6.0 / 111);
    WeightStatistics uniform =
        answer.result(
            "many, uniform", f -> WeightStatistics.of(f.init(60, 50, Spread.UNIFORM, 2, seed)));
    spreads(answer, uniform, r / Math.sqrt(3));
    answer.holds(uniform.largest() <= r, "60 to 50: weights in size at most " + r + " expected");
    WeightStatistics normal =
        answer.result(
            "many, normal", f -> WeightStatistics.of(f.init(60, 50, Spread.NORMAL, 2, seed)));
    spreads(answer, normal, 2);
  }

  private static void spreads(
      AnswerUnderTest<H4.Init> answer, WeightStatistics found, double deviation) {
    answer.holds(
        found.distinct() == found.count() && found.isCentred(deviation),
        "weights that all differ, with a mean near 0, expected");
    answer.holds(
        found.spreadsAs(deviation),
        "the standard deviation is " + found.deviation() + "   expected about " + deviation);
  }
}
