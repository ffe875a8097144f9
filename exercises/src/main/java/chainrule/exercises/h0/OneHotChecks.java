package chainrule.exercises.h0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnClasses;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2. */
@Checks
final class OneHotChecks {
  @Check(kind = CheckKind.SHAPE, weight = 0.5)
  @DisplayName("returns a row for each label, with K numbers, whichever classes occur")
  void keepsTheShape(AnswerUnderTest<H0.OneHot> answer) {
    answer.result("3 labels, 5 classes", f -> f.oneHot(new int[] {0, 2, 1}, 5));
    answer.result("4 labels, 3 classes", f -> f.oneHot(new int[] {2, 0, 2, 1}, 3));
  }

  @Check(kind = CheckKind.SHAPE, weight = 0.5)
  @DisplayName("refuses a label that is no class, and says which")
  void refusesOtherLabels(AnswerUnderTest<H0.OneHot> answer) {
    answer.refuses("label K", List.of(4), f -> f.oneHot(new int[] {1, 4, 2}, 4));
    answer.refuses("label above K", List.of(17), f -> f.oneHot(new int[] {2, 1, 17}, 3));
    answer.refuses("label K, 2 classes", List.of(2), f -> f.oneHot(new int[] {2, 0, 1}, 2));
    answer.refuses("another negative label", List.of(-6), f -> f.oneHot(new int[] {-6, 2}, 5));
    answer.refuses("a single label, no class", List.of(5), f -> f.oneHot(new int[] {5}, 3));
    answer.refuses("negative label", List.of(-1), f -> f.oneHot(new int[] {-1, 1}, 3));
  }

  @Check(kind = CheckKind.VALUES)
  @DisplayName("a single 1 in each row, in the column of the label")
  void placesOnes(AnswerUnderTest<H0.OneHot> answer) {
    answer.agrees("three classes", f -> f.oneHot(new int[] {2, 0, 1, 0}, 3));
    answer.agrees("without class 0", f -> f.oneHot(new int[] {1, 3, 2, 1, 3}, 5));
    answer.agrees("the last class first", f -> f.oneHot(new int[] {3, 0}, 4));
    answer.agrees("130 classes", f -> f.oneHot(new int[] {129}, 130));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.25)
  @DisplayName("leaves y as it was, and makes an array of its own for each row")
  void leavesArguments(AnswerUnderTest<H0.OneHot> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.oneHot(new int[] {2, 0, 2, 1, 0}, 4));
  }

  @Check(kind = CheckKind.RANDOM, weight = 0.75)
  @DisplayName("random labels of 2, 4 and 6 classes")
  void agreesOnRandomCases(AnswerUnderTest<H0.OneHot> answer) {
    SplittableRandom random = answer.random();
    for (int K : new int[] {2, 4, 6}) {
      int[] y = DrawnClasses.labels(random, 7, K);
      answer.agrees("random labels of " + K, f -> f.oneHot(y, K));
    }
  }
}
