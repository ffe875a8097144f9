package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.SharedGradientChecks;
import chainrule.exercises.h7.lab.FirstSweeps;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q5. */
@Checks
final class SharedGradientHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 20)
  @DisplayName("slope along each shared parameter, 25 drawn windows")
  void agreesWithTheSlope(AnswerUnderTest<H7.SharedWeights> answer) {
    SplittableRandom random = answer.random();
    double[][] windows = DrawnNumbers.MODERATE.matrix(random, 25, 9);
    double[] theta = DrawnNumbers.MODERATE.vector(random, 10);
    SharedGradientChecks.slope(answer, "drawn slope", windows, theta);
  }

  @Check(kind = CheckKind.RANDOM, weight = 10)
  @DisplayName("drawn windows")
  void drawnWindows(AnswerUnderTest<H7.SharedWeights> answer) {
    SplittableRandom random = answer.random().split();
    for (int count : new int[] {2, 7, 25}) {
      double[][] windows = DrawnNumbers.MODERATE.matrix(random, count, 9);
      double[] d = DrawnNumbers.MODERATE.vector(random, count);
      answer.agrees("drawn " + count, f -> f.sharedGradient(windows, d));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("what two parts give adds up")
  void addsUp(AnswerUnderTest<H7.SharedWeights> answer) {
    SplittableRandom random = answer.random().split().split();
    double[][] windows = DrawnNumbers.MODERATE.matrix(random, 5, 9);
    double[] d = DrawnNumbers.MODERATE.vector(random, 5);
    double[] all = answer.result("all five", f -> f.sharedGradient(windows, d));
    double[] first =
        answer.result(
            "first two", f -> f.sharedGradient(Arrays.copyOf(windows, 2), Arrays.copyOf(d, 2)));
    double[] rest =
        answer.result(
            "last three",
            f -> f.sharedGradient(Arrays.copyOfRange(windows, 2, 5), Arrays.copyOfRange(d, 2, 5)));
    double[] sum = new double[10];
    Arrays.setAll(sum, i -> first[i] + rest[i]);
    answer.holds(
        FirstSweeps.near(all, sum), "two windows and three do not add up to all five together");
  }
}
