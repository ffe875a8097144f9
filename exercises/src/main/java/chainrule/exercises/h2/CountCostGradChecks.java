package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of T1. */
@Checks
public final class CountCostGradChecks {
  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("zero weights, and others")
  void values(AnswerUnderTest<H2.CountCostGrad> answer) {
    LabelledCases cases = cases(new SplittableRandom(121), 5, 2);
    answer.agrees("zero weights", f -> f.countCostGrad(new double[3], cases.X(), cases.t()));
    double[] w = {0.5, -0.25, 0.75};
    answer.agrees("other weights", f -> f.countCostGrad(w, cases.X(), cases.t()));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 30)
  @DisplayName("gradient by the bias and by the weights")
  void agreesWithTheSlope(AnswerUnderTest<H2.CountCostGrad> answer) {
    LabelledCases cases = cases(new SplittableRandom(122), 7, 3);
    double[] w = mild(new SplittableRandom(123), 3);
    answer.gradient(
        "slope",
        f -> f.countCostGrad(w, cases.X(), cases.t()).gradient(),
        at -> cost(at, cases),
        w,
        cases.blocks());
  }

  /** Draws cases whose numbers t are counts from 0 to 5. */
  public static LabelledCases cases(SplittableRandom random, int m, int d) {
    double[][] X = DrawnNumbers.SIXTEENTHS.matrix(random, m, d);
    return new LabelledCases(X, random.ints(m, 0, 6).asDoubleStream().toArray());
  }

  /** Draws d + 1 weights that are small enough for exponentials. */
  public static double[] mild(SplittableRandom random, int d) {
    return Arrays.stream(DrawnNumbers.SIXTEENTHS.vector(random, d + 1))
        .map(weight -> weight / 3)
        .toArray();
  }

  /** Returns the mean of exp(z) − tz. */
  public static double cost(double[] w, LabelledCases cases) {
    double sum = 0;
    for (int n = 0; n < cases.t().length; n++) {
      double z = w[0];
      for (int i = 0; i < cases.X()[n].length; i++) {
        z += w[i + 1] * cases.X()[n][i];
      }
      sum += Math.exp(z) - cases.t()[n] * z;
    }
    return sum / cases.t().length;
  }
}
