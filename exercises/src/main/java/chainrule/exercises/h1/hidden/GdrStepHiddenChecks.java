package chainrule.exercises.h1.hidden;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import chainrule.exercises.h1.Descent;
import chainrule.exercises.h1.Draws;
import chainrule.exercises.h1.H1;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q6. */
@Checks
final class GdrStepHiddenChecks {
  @Check(kind = Kind.RANDOM, weight = 2.5)
  @DisplayName("random cases with three activations")
  void agreesOnRandomCases(Subject<H1.GdrStep> answer) {
    SplittableRandom random = answer.random().split();
    for (int d = 1; d <= 4; d++) {
      double[] w = Draws.mild(random, d + 1);
      double[] x = Draws.vector(random, d);
      double desired = Draws.number(random);
      double eta = random.nextDouble(0.05, 0.6);
      answer.agrees(
          "sigmoid " + d,
          f -> f.gdrStep(w, x, desired, eta, Descent::sigmoid, Descent::sigmoidSlope));
      answer.agrees(
          "tanh " + d, f -> f.gdrStep(w, x, desired, eta, Math::tanh, Descent::tanhSlope));
      answer.agrees(
          "cube " + d, f -> f.gdrStep(w, x, desired, eta, z -> z * z * z, z -> 3 * z * z));
    }
  }

  @Check(kind = Kind.INVARIANCE, weight = 1.5)
  @DisplayName("with a linear activation it is Widrow and Hoff's rule")
  void reducesToWidrowHoff(Subject<H1.GdrStep> answer) {
    SplittableRandom random = answer.random().split().split();
    for (int d = 2; d <= 3; d++) {
      double[] w = Draws.vector(random, d + 1);
      double[] x = Draws.vector(random, d);
      double error = Draws.number(random);
      double desired = Descent.weightedSum(w, x) + error;
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
