package chainrule.exercises.h1.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnClasses;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h1.H1;
import chainrule.exercises.h1.SeparableData;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q4. */
@Checks
final class MarginAndBoundHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 2.5)
  @DisplayName("other random cases")
  void agreesOnRandomCases(AnswerUnderTest<H1.MarginAndBound> answer) {
    SplittableRandom random = answer.random().split();
    for (int d : new int[] {1, 2, 5}) {
      SeparableData data = SeparableData.draw(random, 8 + d, d);
      answer.agrees(
          d + " inputs, separated", f -> f.marginAndBound(data.teacher(), data.X(), data.t()));
      double[] w = DrawnNumbers.SIXTEENTHS.vector(random, d + 1);
      w[0] += 1.0 / 1024;
      double[][] X = DrawnNumbers.SIXTEENTHS.matrix(random, 8 + d, d);
      answer.agrees(
          d + " inputs, not separated", f -> f.marginAndBound(w, X, DrawnClasses.inTurn(8 + d)));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 1.5)
  @DisplayName("the margin does not depend on the size of the weights")
  void ignoresScale(AnswerUnderTest<H1.MarginAndBound> answer) {
    SeparableData data = SeparableData.draw(answer.random().split().split(), 9, 4);
    double[] scaled = Arrays.stream(data.teacher()).map(v -> 3 * v).toArray();
    double[] mine =
        answer.result("as is", f -> f.marginAndBound(data.teacher(), data.X(), data.t()));
    double[] other =
        answer.result("three times larger", f -> f.marginAndBound(scaled, data.X(), data.t()));
    String found = "with weights three times larger the margin is " + other[0];
    answer.holds(Math.abs(mine[0] - other[0]) <= 1e-9, found + "   expected " + mine[0]);
    answer.agrees("three times larger again", f -> f.marginAndBound(scaled, data.X(), data.t()));
  }
}
