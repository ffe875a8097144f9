package chainrule.exercises.h2.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h2.H2;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q3. */
@Checks
final class SoftmaxHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 20)
  @DisplayName("drawn scores")
  void drawnScores(AnswerUnderTest<H2.Softmax> answer) {
    SplittableRandom random = answer.random();
    for (int k : new int[] {2, 3, 5, 9}) {
      double[] z = DrawnNumbers.SIXTEENTHS.vector(random, k);
      answer.agrees(k + " drawn scores", f -> f.softmax(z));
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn scores, far up and far down")
  void drawnFarAway(AnswerUnderTest<H2.Softmax> answer) {
    SplittableRandom random = answer.random().split();
    for (double height : new double[] {2000, -3000, 1e5}) {
      double[] z = DrawnNumbers.SIXTEENTHS.vector(random, 4);
      double[] far = Arrays.stream(z).map(score -> score + height).toArray();
      answer.agrees("drawn around " + height, f -> f.softmax(far));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("the probabilities sum to 1 and are in the order of the scores")
  void sumsToOneInOrder(AnswerUnderTest<H2.Softmax> answer) {
    double[] z = DrawnNumbers.SIXTEENTHS.vector(answer.random().split().split(), 6);
    z[3] = 2.5;
    z[1] = -2.5;
    double[] mine = answer.result("sum and order", f -> f.softmax(z));
    double sum = Arrays.stream(mine).sum();
    answer.holds(Math.abs(sum - 1) < 1e-9, "the sum is " + sum + "   expected 1");
    for (int i = 0; i < z.length; i++) {
      answer.holds(
          mine[i] <= mine[3] && mine[i] >= mine[1],
          "score "
              + z[i]
              + " has "
              + mine[i]
              + ", which is not between those of least and greatest");
    }
    answer.agrees("sum and order, values", f -> f.softmax(z));
  }
}
