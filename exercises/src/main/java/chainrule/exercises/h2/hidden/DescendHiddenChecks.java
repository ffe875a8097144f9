package chainrule.exercises.h2.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h2.H2;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q9. */
@Checks
final class DescendHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn bowls, starts and learning rates")
  void drawnBowls(AnswerUnderTest<H2.Descend> answer) {
    SplittableRandom random = answer.random();
    for (int n : new int[] {1, 2, 4}) {
      double[] bottom = DrawnNumbers.SIXTEENTHS.vector(random, n);
      double[] start = DrawnNumbers.SIXTEENTHS.vector(random, n);
      start[0] = bottom[0] + 1.5;
      double eta = random.nextInt(2, 12) / 20.0;
      int steps = random.nextInt(3, 8);
      Function<double[], double[]> gradient = w -> slopes(w, bottom);
      answer.agrees("drawn, " + n + " numbers", f -> f.descend(gradient, start, eta, steps));
    }
  }

  /** The gradient of a bowl that is narrower the more numbers are before one, and is tilted. */
  private static double[] slopes(double[] w, double[] bottom) {
    double[] slopes = new double[w.length];
    double before = 0;
    for (int i = 0; i < w.length; i++) {
      slopes[i] = (1 + 0.5 * i) * (w[i] - bottom[i]) + 0.25 * before;
      before = w[i] - bottom[i];
    }
    return slopes;
  }
}
