package chainrule.exercises.h1.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h1.GateData;
import chainrule.exercises.h1.H1;
import chainrule.exercises.h1.ImpliedGradient;
import chainrule.exercises.h1.SeparableData;
import chainrule.exercises.h1.TrainLog;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q3. */
@Checks
final class TrainHiddenChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("gates with the cases in another order")
  void learnsGatesInAnotherOrder(AnswerUnderTest<H1.Train> answer) {
    double[][] X = {{1, 1}, {0, 1}, {0, 0}, {1, 0}};
    answer.agrees("and reordered", f -> f.train(X, new int[] {1, 0, 0, 0}, 50));
    answer.agrees("or reordered", f -> f.train(X, new int[] {1, 1, 0, 1}, 50));
  }

  @Check(kind = CheckKind.RANDOM, weight = 2)
  @DisplayName("other random cases")
  void agreesOnRandomCases(AnswerUnderTest<H1.Train> answer) {
    SplittableRandom random = answer.random().split();
    for (int d = 1; d <= 5; d++) {
      SeparableData data = SeparableData.draw(random, 7 + 2 * d, d);
      answer.agrees(d + " inputs, three epochs", f -> f.train(data.X(), data.t(), 3));
      answer.agrees(d + " inputs, to the end", f -> f.train(data.X(), data.t(), 2000));
    }
  }

  @Check(kind = CheckKind.CONVERGENCE)
  @DisplayName("ends with a clean epoch, within Novikoff's bound")
  void staysWithinTheBound(AnswerUnderTest<H1.Train> answer) {
    SeparableData data = SeparableData.draw(answer.random().split().split(), 17, 4);
    TrainLog log = answer.result("within the bound", f -> f.train(data.X(), data.t(), 2000));
    int mistakes = Arrays.stream(log.mistakesPerEpoch()).sum();
    double bound = bound(data);
    answer.holds(
        mistakes <= bound, "yours made " + mistakes + " mistakes   expected at most " + bound);
    answer.holds(
        log.mistakesPerEpoch()[log.mistakesPerEpoch().length - 1] == 0,
        "the last epoch was not clean");
    answer.agrees("within the bound again", f -> f.train(data.X(), data.t(), 2000));
    answer.agrees("no bound", f -> f.train(GateData.inputs(), GateData.xor(), 23));
  }

  private static double bound(SeparableData data) {
    double[] w = data.teacher();
    double norm = Math.sqrt(Arrays.stream(w).map(v -> v * v).sum());
    double margin = Double.POSITIVE_INFINITY;
    double radius = 0;
    for (int n = 0; n < data.t().length; n++) {
      double[] x = data.X()[n];
      double z = ImpliedGradient.weightedSum(w, x);
      margin = Math.min(margin, (2 * data.t()[n] - 1) * z / norm);
      radius = Math.max(radius, Math.sqrt(1 + Arrays.stream(x).map(v -> v * v).sum()));
    }
    return radius * radius / (margin * margin);
  }
}
