package chainrule.exercises.h2.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h2.H2;
import chainrule.exercises.h2.LabelledCases;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q7b. */
@Checks
final class LogisticTrainHiddenChecks {
  /** Cases that no weights tell apart, so that the cost has a bottom. */
  private static final double[][] MIXED = {{0}, {1}, {0}, {1}, {0}, {1}};

  private static final double[] CLASSES = {0, 1, 0, 1, 1, 0};

  @Check(kind = CheckKind.RANDOM, weight = 25)
  @DisplayName("drawn cases, learning rates and numbers of steps")
  void drawnCases(AnswerUnderTest<H2.LogisticTrain> answer) {
    SplittableRandom random = answer.random();
    int[][] shapes = {{5, 2}, {3, 3}, {8, 4}};
    for (int[] shape : shapes) {
      LabelledCases cases = LabelledCases.draw(random, shape[0], shape[1]);
      double eta = random.nextInt(2, 12) / 10.0;
      int steps = random.nextInt(4, 12);
      answer.agrees(
          "drawn, " + shape[0] + " cases of " + shape[1],
          f -> f.logisticTrain(cases.X(), cases.t(), eta, steps));
    }
    answer.agrees("to the bottom", f -> f.logisticTrain(MIXED, CLASSES, 2, 300));
    answer.agrees("past the bottom", f -> f.logisticTrain(MIXED, CLASSES, 60, 1));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("the order of the cases makes no difference")
  void ignoresTheOrder(AnswerUnderTest<H2.LogisticTrain> answer) {
    LabelledCases cases = LabelledCases.draw(answer.random().split(), 6, 3);
    LabelledCases back = cases.reversed();
    double[] mine = answer.result("in order", f -> f.logisticTrain(cases.X(), cases.t(), 0.6, 5));
    double[] other = answer.result("reversed", f -> f.logisticTrain(back.X(), back.t(), 0.6, 5));
    for (int i = 0; i < mine.length; i++) {
      answer.holds(
          Math.abs(mine[i] - other[i]) < 1e-9,
          "weight " + i + " is " + mine[i] + ", with the cases in reverse order " + other[i]);
    }
    answer.agrees("reversed again", f -> f.logisticTrain(back.X(), back.t(), 0.6, 5));
  }
}
