package chainrule.exercises.h7;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q5. */
@Checks
public final class SharedGradientChecks {
  private static final double[][] WINDOWS =
      DrawnNumbers.MODERATE.matrix(new SplittableRandom(41), 4, 9);
  private static final double[] D = {0.5, -1.25, 2, 0.75};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("nine weights and a bias")
  void shapeIsRight(AnswerUnderTest<H7.SharedWeights> answer) {
    answer.result("shape", f -> f.sharedGradient(WINDOWS, D));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("four windows, one window, nine windows")
  void valuesAreRight(AnswerUnderTest<H7.SharedWeights> answer) {
    answer.agrees("four windows", f -> f.sharedGradient(WINDOWS, D));
    answer.agrees(
        "one window", f -> f.sharedGradient(new double[][] {WINDOWS[2]}, new double[] {-0.5}));
    double[][] nine = DrawnNumbers.MODERATE.matrix(new SplittableRandom(42), 9, 9);
    double[] d = DrawnNumbers.MODERATE.vector(new SplittableRandom(43), 9);
    answer.agrees("nine windows", f -> f.sharedGradient(nine, d));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("windows and signals stay as they are")
  void argumentsStay(AnswerUnderTest<H7.SharedWeights> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          f.sharedGradient(new double[][] {WINDOWS[0]}, new double[] {1.5});
          return f.sharedGradient(WINDOWS, D);
        });
    answer.leavesArgumentsAlone(
        "arguments, one window",
        f -> f.sharedGradient(new double[][] {WINDOWS[1]}, new double[] {2}));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("slope of the sum of all units' errors along each shared parameter")
  void agreesWithTheSlope(AnswerUnderTest<H7.SharedWeights> answer) {
    slope(answer, "slope", WINDOWS, DrawnNumbers.MODERATE.vector(new SplittableRandom(44), 10));
  }

  /** Compares with the slope of the sum of squares of all units, which are sigmoids. */
  public static void slope(
      AnswerUnderTest<H7.SharedWeights> answer, String caseId, double[][] windows, double[] theta) {
    double[] d = new double[windows.length];
    for (int w = 0; w < d.length; w++) {
      double a = unit(theta, windows[w]);
      d[w] = 2 * a * a * (1 - a);
    }
    answer.gradient(
        caseId,
        f -> f.sharedGradient(windows, d),
        at -> Arrays.stream(windows).mapToDouble(x -> unit(at, x)).map(a -> a * a).sum(),
        theta,
        List.of(new ParameterBlock("weights", 0, 9, 3), new ParameterBlock("bias", 9, 10)));
  }

  private static double unit(double[] theta, double[] window) {
    double z = theta[9];
    for (int i = 0; i < 9; i++) {
      z += theta[i] * window[i];
    }
    return 1 / (1 + Math.exp(-z));
  }
}
