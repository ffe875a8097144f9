package chainrule.exercises.h1;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2. */
@Checks
final class UpdateChecks {
  private static final double[] W = {0.5, -1, 2};

  @Check(kind = CheckKind.SHAPE)
  @DisplayName("returns as many finite weights as it was given")
  void keepsTheShape(AnswerUnderTest<H1.Update> answer) {
    answer.result("1 input", f -> f.update(new double[] {0.5, -2}, new double[] {1.5}, 1));
    answer.result(
        "3 inputs", f -> f.update(new double[] {0.5, -2, 1, 1}, new double[] {1.5, -0.5, 0.25}, 1));
  }

  @Check(kind = CheckKind.INVARIANCE)
  @DisplayName("leaves the weights alone when the class is right")
  void keepsWhatIsRight(AnswerUnderTest<H1.Update> answer) {
    answer.agrees("rightly 1", f -> f.update(W, new double[] {-1, 0.5}, 1));
    answer.agrees("rightly 0", f -> f.update(W, new double[] {3, 0.25}, 0));
    answer.agrees("rightly 1 at a tie", f -> f.update(new double[3], new double[] {2, -3}, 1));
  }

  @Check(kind = CheckKind.VALUES)
  @DisplayName("corrects a wrong class, in either direction")
  void correctsWhatIsWrong(AnswerUnderTest<H1.Update> answer) {
    answer.agrees("wrongly 0", f -> f.update(W, new double[] {3, 0.25}, 1));
    answer.agrees("wrongly 1", f -> f.update(W, new double[] {-1, 0.5}, 0));
    answer.agrees("wrongly 1 at a tie", f -> f.update(new double[3], new double[] {2, -3}, 0));
    answer.agrees("wrongly a little above 0", f -> f.update(W, new double[] {0.75, 0.25}, 0));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.5)
  @DisplayName("moves by the whole case, not by a fraction of it")
  void movesByTheWholeCase(AnswerUnderTest<H1.Update> answer) {
    double[] near = {1, 0.5};
    double[] far = {4, -0.5};
    double one = factor(near, answer.result("near miss", f -> f.update(W, near, 0)));
    double other = factor(far, answer.result("far miss", f -> f.update(W, far, 1)));
    answer.holds(
        !isAnotherFactor(one) || !isAnotherFactor(-other) || Math.abs(one + other) > 1e-9,
        "yours moves by " + Math.abs(one) + " times the case   expected once",
        "RATE");
    answer.agrees("near miss again", f -> f.update(W, near, 0));
    answer.agrees("far miss again", f -> f.update(W, far, 1));
  }

  private static boolean isAnotherFactor(double factor) {
    return Double.isFinite(factor) && factor != 0 && Math.abs(Math.abs(factor) - 1) > 1e-9;
  }

  /** Returns how many times x the input weights moved; NaN if not along x. */
  private static double factor(double[] x, double[] next) {
    double factor = (next[1] - W[1]) / x[0];
    return Math.abs((next[2] - W[2]) / x[1] - factor) < 1e-9 ? factor : Double.NaN;
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("returns a new array and leaves w and x as they were")
  void leavesArguments(AnswerUnderTest<H1.Update> answer) {
    answer.leavesArgumentsAlone("correcting", f -> f.update(W, new double[] {3, 0.25}, 1));
    answer.leavesArgumentsAlone("subtracting", f -> f.update(W, new double[] {-1, 0.5}, 0));
    answer.leavesArgumentsAlone("keeping", f -> f.update(W, new double[] {-1, 0.5}, 1));
    answer.leavesArgumentsAlone("keeping class 0", f -> f.update(W, new double[] {3, 0.25}, 0));
    answer.leavesArgumentsAlone("at a tie", f -> f.update(new double[3], new double[] {2, -3}, 0));
  }

  @Check(kind = CheckKind.RANDOM, weight = 2)
  @DisplayName("1, 3 and 4 inputs")
  void agreesOnRandomCases(AnswerUnderTest<H1.Update> answer) {
    SplittableRandom random = answer.random();
    for (int d : new int[] {1, 3, 4}) {
      for (int k = 0; k < 4; k++) {
        int t = k % 2;
        double[] w = DrawnNumbers.SIXTEENTHS.vector(random, d + 1);
        double[] x = DrawnNumbers.SIXTEENTHS.vector(random, d);
        answer.agrees("random case " + k + " of " + d, f -> f.update(w, x, t));
      }
    }
  }
}
