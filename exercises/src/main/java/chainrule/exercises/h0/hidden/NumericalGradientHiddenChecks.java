package chainrule.exercises.h0.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h0.Cubic;
import chainrule.exercises.h0.H0;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q3. */
@Checks
final class NumericalGradientHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 2.5)
  @DisplayName("other random functions and steps")
  void agreesOnRandomCases(AnswerUnderTest<H0.MeasuredGradient> answer) {
    SplittableRandom random = answer.random().split();
    for (int n : new int[] {2, 4, 7}) {
      Cubic cubic = Cubic.draw(random, n);
      double[] theta = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double h = random.nextInt(1, 9) / 32.0;
      answer.agrees("hidden, " + n + " variables", f -> f.numericalGradient(cubic, theta, h));
    }
    double[] awkward = {0.1 + random.nextDouble(), -0.7, 3.3};
    Cubic cubic = Cubic.draw(random, 3);
    answer.agrees("hidden, any decimals", f -> f.numericalGradient(cubic, awkward, 0.05));
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 1)
  @DisplayName("half the step leaves a quarter of the error")
  void convergesAsTheSquareOfTheStep(AnswerUnderTest<H0.MeasuredGradient> answer) {
    double at = 0.5 + answer.random().split().split().nextInt(16) / 16.0;
    double[] theta = {at};
    double whole =
        answer.result("h = 0.1", f -> f.numericalGradient(t -> Math.exp(t[0]), theta, 0.1))[0];
    double half =
        answer.result("h = 0.05", f -> f.numericalGradient(t -> Math.exp(t[0]), theta, 0.05))[0];
    double ratio = (whole - Math.exp(at)) / (half - Math.exp(at));
    answer.holds(
        Math.abs(ratio - 4) < 0.05,
        "the error shrinks " + ratio + " times when the step is halved   expected 4 times");
    answer.agrees("h = 0.1 again", f -> f.numericalGradient(t -> Math.exp(t[0]), theta, 0.1));
    answer.agrees("h = 0.05 again", f -> f.numericalGradient(t -> Math.exp(t[0]), theta, 0.05));
  }
}
