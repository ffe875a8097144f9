package chainrule.exercises.h1.hidden;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import chainrule.exercises.h1.Descent;
import chainrule.exercises.h1.Draws;
import chainrule.exercises.h1.H1;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1. */
@Checks
final class PredictHiddenChecks {
  @Check(kind = Kind.VALUES, weight = 1)
  @DisplayName("ties of four inputs give class 1, sums just below class 0")
  void countsTiesAsOne(Subject<H1.Predict> answer) {
    SplittableRandom random = answer.random();
    double[] x = Draws.vector(random, 4);
    double[] w = Draws.vector(random, 5);
    w[0] = 0;
    w[0] = -Descent.weightedSum(w, x);
    answer.agrees("tie of 4", f -> f.predict(w, x));
    double[] below = w.clone();
    below[0] -= 0x1p-30;
    answer.agrees("below a tie of 4", f -> f.predict(below, x));
  }

  @Check(kind = Kind.RANDOM, weight = 2)
  @DisplayName("other random cases")
  void agreesOnRandomCases(Subject<H1.Predict> answer) {
    SplittableRandom random = answer.random();
    for (int d : new int[] {2, 4, 7}) {
      double[] w = Draws.vector(random, d + 1);
      w[0] /= 4; // so that both classes occur
      double[][] X = Draws.matrix(random, 31, d);
      answer.agrees("31 cases of " + d, f -> ofAll(f, w, X));
    }
  }

  @Check(kind = Kind.INVARIANCE, weight = 1.5)
  @DisplayName("scaling all weights by a positive number changes nothing")
  void ignoresScale(Subject<H1.Predict> answer) {
    SplittableRandom random = answer.random().split();
    double[] w = Draws.vector(random, 4);
    double[][] X = Draws.matrix(random, 7, 3);
    for (double scale : new double[] {0x1p-70, 0x1p10}) {
      double[] scaled = Arrays.stream(w).map(v -> scale * v).toArray();
      answer.agrees("weights times " + scale, f -> ofAll(f, scaled, X));
    }
  }

  private static int[] ofAll(H1.Predict f, double[] w, double[][] X) {
    return Arrays.stream(X).mapToInt(x -> f.predict(w, x)).toArray();
  }
}
