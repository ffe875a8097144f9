package chainrule.exercises.h1.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h1.H1;
import chainrule.exercises.h1.ImpliedGradient;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1. */
@Checks
final class PredictHiddenChecks {
  @Check(kind = CheckKind.VALUES, weight = 1)
  @DisplayName("ties of four inputs give class 1, sums just below class 0")
  void countsTiesAsOne(AnswerUnderTest<H1.Predict> answer) {
    SplittableRandom random = answer.random();
    double[] x = DrawnNumbers.SIXTEENTHS.vector(random, 4);
    double[] w = DrawnNumbers.SIXTEENTHS.vector(random, 5);
    w[0] = 0;
    w[0] = -ImpliedGradient.weightedSum(w, x);
    answer.agrees("tie of 4", f -> f.predict(w, x));
    double[] below = w.clone();
    below[0] -= 0x1p-30;
    answer.agrees("below a tie of 4", f -> f.predict(below, x));
  }

  @Check(kind = CheckKind.RANDOM, weight = 2)
  @DisplayName("other random cases")
  void agreesOnRandomCases(AnswerUnderTest<H1.Predict> answer) {
    SplittableRandom random = answer.random();
    for (int d : new int[] {2, 4, 7}) {
      double[] w = DrawnNumbers.SIXTEENTHS.vector(random, d + 1);
      w[0] /= 4; // so that both classes occur
      double[][] X = DrawnNumbers.SIXTEENTHS.matrix(random, 31, d);
      answer.agrees("31 cases of " + d, f -> ofAll(f, w, X));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 1.5)
  @DisplayName("scaling all weights by a positive number changes nothing")
  void ignoresScale(AnswerUnderTest<H1.Predict> answer) {
    SplittableRandom random = answer.random().split();
    double[] w = DrawnNumbers.SIXTEENTHS.vector(random, 4);
    double[][] X = DrawnNumbers.SIXTEENTHS.matrix(random, 7, 3);
    for (double scale : new double[] {0x1p-70, 0x1p10}) {
      double[] scaled = Arrays.stream(w).map(v -> scale * v).toArray();
      answer.agrees("weights times " + scale, f -> ofAll(f, scaled, X));
    }
  }

  private static int[] ofAll(H1.Predict f, double[] w, double[][] X) {
    return Arrays.stream(X).mapToInt(x -> f.predict(w, x)).toArray();
  }
}
