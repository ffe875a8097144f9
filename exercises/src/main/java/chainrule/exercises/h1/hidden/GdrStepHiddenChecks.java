package chainrule.exercises.h1.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h1.H1;
import chainrule.exercises.h1.ImpliedGradient;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q6. */
@Checks
final class GdrStepHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 2.5)
  @DisplayName("random cases with three activations")
  void agreesOnRandomCases(AnswerUnderTest<H1.GdrStep> answer) {
    SplittableRandom random = answer.random().split();
    for (int d = 1; d <= 4; d++) {
      double[] w = DrawnNumbers.MILD.vector(random, d + 1);
      double[] x = DrawnNumbers.SIXTEENTHS.vector(random, d);
      double desired = DrawnNumbers.SIXTEENTHS.number(random);
      double eta = random.nextDouble(0.05, 0.6);
      answer.agrees(
          "sigmoid " + d,
          f ->
              f.gdrStep(
                  w, x, desired, eta, ImpliedGradient::sigmoid, ImpliedGradient::sigmoidSlope));
      answer.agrees(
          "tanh " + d, f -> f.gdrStep(w, x, desired, eta, Math::tanh, ImpliedGradient::tanhSlope));
      answer.agrees(
          "cube " + d, f -> f.gdrStep(w, x, desired, eta, z -> z * z * z, z -> 3 * z * z));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 1.5)
  @DisplayName("with a linear activation it is Widrow and Hoff's rule")
  void reducesToWidrowHoff(AnswerUnderTest<H1.GdrStep> answer) {
    SplittableRandom random = answer.random().split().split();
    for (int d = 2; d <= 3; d++) {
      double[] w = DrawnNumbers.SIXTEENTHS.vector(random, d + 1);
      double[] x = DrawnNumbers.SIXTEENTHS.vector(random, d);
      double error = DrawnNumbers.SIXTEENTHS.number(random);
      double desired = ImpliedGradient.weightedSum(w, x) + error;
      double[] mine =
          answer.result("linear " + d, f -> f.gdrStep(w, x, desired, 0.25, v -> v, v -> 1));
      for (int i = 0; i <= d; i++) {
        double expected = w[i] + 0.25 * error * (i == 0 ? 1 : x[i - 1]);
        answer.holds(
            Math.abs(mine[i] - expected) < 1e-9,
            "weight " + i + "   yours " + mine[i] + "   Widrow and Hoff's rule " + expected);
      }
    }
  }
}
