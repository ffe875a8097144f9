package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q3. */
@Checks
final class SoftmaxChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("one finite number per score")
  void shapeIsRight(AnswerUnderTest<H2.Softmax> answer) {
    answer.result("2 scores", f -> f.softmax(new double[] {-0.5, 2}));
    answer.result("5 scores", f -> f.softmax(new double[] {1, -0.5, 2, 0.25, -1.75}));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("scores (1.8, 0.9, 0.68), others, equal ones, a single one")
  void smallScores(AnswerUnderTest<H2.Softmax> answer) {
    answer.agrees("lecture", f -> f.softmax(new double[] {1.8, 0.9, 0.68}));
    answer.agrees("4 scores", f -> f.softmax(new double[] {-1.5, 0.75, -0.25, 2.5}));
    answer.agrees("equal scores", f -> f.softmax(new double[] {-0.75, -0.75, -0.75, -0.75, -0.75}));
    answer.agrees("a single score", f -> f.softmax(new double[] {-2.5}));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("scores of a thousand and more, of either sign")
  void largeScores(AnswerUnderTest<H2.Softmax> answer) {
    answer.agrees("around 1000", f -> f.softmax(new double[] {1000, 1001, 1002}));
    answer.agrees("around −1000", f -> f.softmax(new double[] {-1000, -1001, -1002}));
    answer.agrees("−10000 and 0", f -> f.softmax(new double[] {-1e4, 0}));
    answer.agrees("5000, 0, −10000", f -> f.softmax(new double[] {5000, 0, -1e4}));
    answer.agrees("one of −800", f -> f.softmax(new double[] {-800, 0.5, 1.25}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("leaves z as it was and returns an array of its own")
  void leavesArguments(AnswerUnderTest<H2.Softmax> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.softmax(new double[] {1.8, 0.9, 0.68}));
    answer.leavesArgumentsAlone("arguments below 0", f -> f.softmax(new double[] {-3, -1, -2, -5}));
  }

  @Check(kind = CheckKind.RANDOM, weight = 10)
  @DisplayName("six scores, eight scores")
  void otherSizes(AnswerUnderTest<H2.Softmax> answer) {
    for (int k : new int[] {6, 8}) {
      double[] z = DrawnNumbers.SIXTEENTHS.vector(new SplittableRandom(30 + k), k);
      answer.agrees(k + " scores", f -> f.softmax(z));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("a number added to all scores changes nothing")
  void ignoresAShift(AnswerUnderTest<H2.Softmax> answer) {
    double[] z = {0.5, -1.25, 2, 1};
    for (double shift : new double[] {3.5, -20}) {
      double[] moved = Arrays.stream(z).map(score -> score + shift).toArray();
      double[] mine = answer.result("before " + shift, f -> f.softmax(z));
      double[] after = answer.result("shifted by " + shift, f -> f.softmax(moved));
      for (int i = 0; i < z.length; i++) {
        answer.holds(
            Math.abs(mine[i] - after[i]) < 1e-9,
            "entry "
                + i
                + " is "
                + mine[i]
                + ", with all scores moved by "
                + shift
                + " it is "
                + after[i]
                + "   expected the same");
      }
      answer.agrees("shifted by " + shift + " again", f -> f.softmax(moved));
    }
  }
}
