package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q5. */
@Checks
class CostChecks {
  @Check(kind = CheckKind.SHAPE, weight = 5)
  @DisplayName("a finite number, also without any error")
  void answers(AnswerUnderTest<H4.Cost> answer) {
    CostProblem at = draw(51, 4, 2, 3);
    answer.agrees("no error", f -> f.cost(at.Y(), at.Y().clone(), at.W(), at.b(), .5));
    answer.agrees("one example", f -> draw(52, 1, 2, 3).given(f, .5));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("values: the rain table, with λ = 0 and λ = 0.1; three layers")
  void valuesAreRight(AnswerUnderTest<H4.Cost> answer) {
    answer.agrees("rain, no penalty", f -> CostProblem.rain().given(f, 0));
    answer.agrees("rain, 0.1", f -> CostProblem.rain().given(f, .1));
    CostProblem deep = draw(53, 5, 3, 4, 2, 3);
    answer.agrees("3-4-2-3, no penalty", f -> deep.given(f, 0));
    answer.agrees("3-4-2-3, 0.7", f -> deep.given(f, .7));
    answer.agrees(
        "no weights", f -> f.cost(deep.Y(), deep.T(), new double[0][][], new double[0][], 2));
    double[][] one = {{.5, -1}};
    answer.agrees(
        "no weights, one example",
        f -> f.cost(one, new double[1][2], new double[0][][], new double[0][], .5));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("outputs, targets, weights and biases stay as they are")
  void argumentsStay(AnswerUnderTest<H4.Cost> answer) {
    answer.leavesArgumentsAlone("arguments", f -> draw(54, 3, 2, 3, 2).given(f, .3));
    answer.leavesArgumentsAlone("arguments, no penalty", f -> draw(55, 2, 3, 2).given(f, 0));
  }

  @Check(kind = CheckKind.RANDOM, weight = 20)
  @DisplayName("one to four layers, widths that differ")
  void otherShapes(AnswerUnderTest<H4.Cost> answer) {
    int[][] depths = {{3, 2}, {2, 4, 3}, {4, 2, 5, 3}, {2, 3, 4, 3, 1}};
    for (int[] sizes : depths) {
      CostProblem at = draw(56, 2 + sizes.length, sizes);
      answer.agrees(sizes.length - 1 + " layers", f -> at.given(f, 1.3));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("λ twice as large doubles the penalty and nothing else")
  void penaltyIsProportional(AnswerUnderTest<H4.Cost> answer) {
    CostProblem at = draw(57, 3, 3, 2, 2);
    double[] costs =
        answer.result(
            "λ = 0, 1, 2", f -> new double[] {at.given(f, 0), at.given(f, 1), at.given(f, 2)});
    answer.agrees("λ = 1", f -> at.given(f, 1));
    answer.holds(
        Math.abs(costs[2] - 2 * costs[1] + costs[0]) < 1e-9,
        "from λ = 1 to 2 the cost must grow as much as from 0 to 1");
  }

  private static CostProblem draw(long seed, int examples, int... sizes) {
    return CostProblem.draw(new SplittableRandom(seed), examples, sizes);
  }
}
