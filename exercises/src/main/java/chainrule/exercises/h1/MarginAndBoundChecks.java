package chainrule.exercises.h1;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnClasses;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q4. */
@Checks
final class MarginAndBoundChecks {
  private static final double[][] CASES = {
    {4, 1.5}, {-1.5, 0.25}, {2, 0.5}, {0.5, -1.25}, {-0.25, 3}
  };

  @Check(kind = CheckKind.SHAPE, weight = 1)
  @DisplayName("returns three finite numbers")
  void keepsTheShape(AnswerUnderTest<H1.MarginAndBound> answer) {
    answer.result(
        "shape",
        f ->
            f.marginAndBound(
                new double[] {-1, 2}, new double[][] {{3}, {-1}, {1.25}}, new int[] {1, 0, 1}));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.25)
  @DisplayName("weights (−1.5, 1, 1) on AND, and cases that are far apart")
  void measuresAnd(AnswerUnderTest<H1.MarginAndBound> answer) {
    answer.agrees(
        "and", f -> f.marginAndBound(new double[] {-1.5, 1, 1}, GateData.inputs(), GateData.and()));
    double[][] far = {{30, -12}, {-40, 25}, {18, 2}};
    answer.agrees(
        "far apart", f -> f.marginAndBound(new double[] {0.5, 1, -0.25}, far, new int[] {1, 0, 1}));
    double[][] farther = {{3e7, -1.2e7}, {-4e7, 2.5e7}, {1.8e7, 2e6}};
    answer.agrees(
        "very far apart",
        f -> f.marginAndBound(new double[] {0.5, 1, -0.25}, farther, new int[] {1, 0, 1}));
  }

  @Check(kind = CheckKind.VALUES)
  @DisplayName("the margin is negative where a case is misclassified")
  void showsMisclassification(AnswerUnderTest<H1.MarginAndBound> answer) {
    answer.agrees(
        "misclassified",
        f -> f.marginAndBound(new double[] {-1.5, 1, 1}, GateData.inputs(), GateData.or()));
    answer.agrees(
        "class 0 misclassified",
        f -> f.marginAndBound(new double[] {0.25, 1, -0.75}, CASES, new int[] {0, 0, 1, 1, 0}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("leaves w, X and t as they were")
  void leavesArguments(AnswerUnderTest<H1.MarginAndBound> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> f.marginAndBound(new double[] {-1.5, 1, 1}, GateData.inputs(), GateData.and()));
    answer.leavesArgumentsAlone(
        "arguments with misclassified cases",
        f -> f.marginAndBound(new double[] {-1.5, 1, 1}, GateData.inputs(), GateData.or()));
  }

  @Check(kind = CheckKind.RANDOM, weight = 2)
  @DisplayName("random cases, separated and not")
  void agreesOnRandomCases(AnswerUnderTest<H1.MarginAndBound> answer) {
    SplittableRandom random = answer.random();
    SeparableData data = SeparableData.draw(random, 7, 3);
    answer.agrees(
        "one case", f -> f.marginAndBound(data.teacher(), rows(data, 0, 1), classes(data, 0, 1)));
    answer.agrees(
        "last cases", f -> f.marginAndBound(data.teacher(), rows(data, 4, 7), classes(data, 4, 7)));
    answer.agrees("separated", f -> f.marginAndBound(data.teacher(), data.X(), data.t()));
    double[] w = DrawnNumbers.SIXTEENTHS.vector(random, 3);
    double[][] X = DrawnNumbers.SIXTEENTHS.matrix(random, 9, 2);
    w[0] += 1.0 / 1024;
    answer.agrees("not separated", f -> f.marginAndBound(w, X, DrawnClasses.inTurn(9)));
  }

  private static double[][] rows(SeparableData data, int from, int to) {
    return Arrays.copyOfRange(data.X(), from, to);
  }

  private static int[] classes(SeparableData data, int from, int to) {
    return Arrays.copyOfRange(data.t(), from, to);
  }
}
