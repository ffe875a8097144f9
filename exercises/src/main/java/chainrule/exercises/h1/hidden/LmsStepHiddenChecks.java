package chainrule.exercises.h1.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h1.H1;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q5. */
@Checks
final class LmsStepHiddenChecks {
  private static final double[] AT = {-1, -0.25, 0.5, 1.25};

  @Check(kind = CheckKind.RANDOM, weight = 2.5)
  @DisplayName("random cases")
  void agreesOnRandomCases(AnswerUnderTest<H1.LmsStep> answer) {
    SplittableRandom random = answer.random().split();
    for (int d = 1; d <= 5; d++) {
      double[] w = DrawnNumbers.SIXTEENTHS.vector(random, d + 1);
      double[] x = DrawnNumbers.SIXTEENTHS.vector(random, d);
      double desired = DrawnNumbers.SIXTEENTHS.number(random);
      double eta = random.nextDouble(0.05, 0.6);
      answer.agrees("random " + d, f -> f.lmsStep(w, x, desired, eta));
    }
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 1.25)
  @DisplayName("finds the line that noise-free cases lie on")
  void findsTheLine(AnswerUnderTest<H1.LmsStep> answer) {
    SplittableRandom random = answer.random().split().split();
    double[] line = DrawnNumbers.SIXTEENTHS.vector(random, 2);
    double[] found = answer.result("the line", f -> fit(f, line));
    for (int i = 0; i < line.length; i++) {
      answer.holds(
          Math.abs(found[i] - line[i]) < 1e-3,
          "after 12 epochs weight " + i + " is " + found[i] + "   expected " + line[i]);
    }
  }

  private static double[] fit(H1.LmsStep f, double[] line) {
    double[] w = new double[2];
    for (int sweep = 0; sweep < 12; sweep++) {
      for (double at : AT) {
        w = f.lmsStep(w, new double[] {at}, line[0] + line[1] * at, 0.3);
      }
    }
    return w;
  }
}
