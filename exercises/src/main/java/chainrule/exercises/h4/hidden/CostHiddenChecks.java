package chainrule.exercises.h4.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h4.CostProblem;
import chainrule.exercises.h4.H4;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q5. */
@Checks
class CostHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 25)
  @DisplayName("drawn outputs and networks")
  void drawnCases(AnswerUnderTest<H4.Cost> answer) {
    SplittableRandom random = answer.random();
    int[][] depths = {{2, 3}, {3, 2, 4}, {2, 5, 3, 2}, {4, 4, 4}};
    for (int[] sizes : depths) {
      CostProblem at = CostProblem.draw(random, 1 + 2 * sizes.length, sizes);
      double lambda = random.nextDouble(.2, 2);
      answer.agrees("drawn, " + sizes[1] + " units first, penalty", f -> at.given(f, lambda));
      answer.agrees("drawn, " + sizes[1] + " units first", f -> at.given(f, 0));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("every example twice: the same cost")
  void examplesTwice(AnswerUnderTest<H4.Cost> answer) {
    CostProblem at = CostProblem.draw(answer.random().split(), 3, 2, 4, 2);
    answer.agrees("once, values", f -> at.given(f, .6));
    double[] costs =
        answer.result(
            "once and twice", f -> new double[] {at.given(f, .6), at.doubled().given(f, .6)});
    answer.holds(
        Math.abs(costs[0] - costs[1]) < 1e-9,
        "a mean is the same when every example is there twice, and so is the penalty");
  }
}
