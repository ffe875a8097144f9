package chainrule.exercises.h1;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of T1. */
@Checks
final class UpdateClassesChecks {
  private static final double[][] W = {{0.5, -1, 2}, {1, 0.25, -0.5}, {-1, 1.5, 0.75}};

  @Check(kind = CheckKind.SHAPE)
  @DisplayName("returns a matrix like W")
  void keepsTheShape(AnswerUnderTest<H1.UpdateClasses> answer) {
    answer.result("3 classes", f -> f.updateClasses(W, new double[] {1, -2}, 1));
    answer.result(
        "2 classes, 3 inputs",
        f -> f.updateClasses(new double[2][4], new double[] {1, -2, 0.5}, 1));
  }

  @Check(kind = CheckKind.VALUES, weight = 2)
  @DisplayName("a right case, wrong ones, and a tie")
  void corrects(AnswerUnderTest<H1.UpdateClasses> answer) {
    double[] x = {1.5, -0.75};
    for (int t = 0; t < 3; t++) {
      int right = t;
      answer.agrees("class " + t, f -> f.updateClasses(W, x, right));
      answer.agrees("a tie, class " + t, f -> f.updateClasses(new double[3][3], x, right));
      answer.agrees("another, class " + t, f -> f.updateClasses(W, new double[] {-2, 1}, right));
    }
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("leaves W and x as they were and returns arrays of its own")
  void leavesArguments(AnswerUnderTest<H1.UpdateClasses> answer) {
    for (int t = 0; t < 3; t++) {
      int right = t;
      answer.leavesArgumentsAlone(
          "arguments, class " + t, f -> f.updateClasses(W, new double[] {1, 2.5}, right));
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 1.5)
  @DisplayName("random cases of two to five classes")
  void agreesOnRandomCases(AnswerUnderTest<H1.UpdateClasses> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 8; k++) {
      int classes = 2 + k / 2;
      double[][] weights = DrawnNumbers.SIXTEENTHS.matrix(random, classes, 4 + k % 2);
      double[] x = DrawnNumbers.SIXTEENTHS.vector(random, 3 + k % 2);
      int t = k % classes;
      answer.agrees("random " + k, f -> f.updateClasses(weights, x, t));
    }
  }
}
