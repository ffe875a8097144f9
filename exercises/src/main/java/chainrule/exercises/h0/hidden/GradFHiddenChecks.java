package chainrule.exercises.h0.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h0.H0;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q5. */
@Checks
final class GradFHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 0.9)
  @DisplayName("at random points, near and far")
  void agreesOnRandomCases(AnswerUnderTest<H0.GradF> answer) {
    SplittableRandom random = answer.random();
    for (double size : new double[] {1, 0.125, 64, 1024}) {
      double x = size * DrawnNumbers.WIDE_SIXTEENTHS.number(random);
      double y = size * DrawnNumbers.WIDE_SIXTEENTHS.number(random);
      answer.agrees("hidden, times " + size, f -> f.gradF(x, y));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.5)
  @DisplayName("x and y may change places, and so do the two slopes")
  void isSymmetric(AnswerUnderTest<H0.GradF> answer) {
    SplittableRandom random = answer.random().split();
    double x = DrawnNumbers.WIDE_SIXTEENTHS.number(random);
    double y = DrawnNumbers.WIDE_SIXTEENTHS.number(random) + 4;
    double[] mine = answer.result("as is", f -> f.gradF(x, y));
    double[] other = answer.result("changed places", f -> f.gradF(y, x));
    answer.holds(
        Math.abs(mine[0] - other[1]) <= 1e-9 && Math.abs(mine[1] - other[0]) <= 1e-9,
        "at ("
            + x
            + ", "
            + y
            + ") yours is ("
            + mine[0]
            + ", "
            + mine[1]
            + "), with x and y in each"
            + " other's place ("
            + other[0]
            + ", "
            + other[1]
            + ")");
    answer.agrees("as is again", f -> f.gradF(x, y));
    answer.agrees("changed places again", f -> f.gradF(y, x));
  }
}
