package chainrule.exercises.h1.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h1.H1;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q7. */
@Checks
final class PhiHiddenChecks {
  @Check(kind = CheckKind.INVARIANCE, weight = 1.5)
  @DisplayName("works for random points, with as many features for each")
  void worksForRandomPoints(AnswerUnderTest<H1.Phi> answer) {
    SplittableRandom random = answer.random();
    boolean finite = answer.isAnswered("origin", f -> f.phi(new double[2]));
    int width = -1;
    for (int k = 0; k < 12; k++) {
      double[] point = {
        4 * DrawnNumbers.SIXTEENTHS.number(random), 4 * DrawnNumbers.SIXTEENTHS.number(random)
      };
      double[] features =
          answer.resultOfAnyShape("random " + k, f -> f.phi(point), finite ? "NOTFINITE" : null);
      width = width < 0 ? features.length : width;
      answer.holds(
          features.length == width,
          "yours has " + width + " features, then " + features.length + "   expected as many",
          "VARIES");
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 1)
  @DisplayName("gives the same features later, after other points")
  void remembersNothing(AnswerUnderTest<H1.Phi> answer) {
    SplittableRandom random = answer.random().split();
    double[] point = DrawnNumbers.SIXTEENTHS.vector(random, 2);
    double[] other = DrawnNumbers.SIXTEENTHS.vector(random, 2);
    double[][] rows =
        answer.resultOfAnyShape(
            "before and after", f -> new double[][] {f.phi(point), f.phi(other), f.phi(point)});
    answer.holds(
        Arrays.equals(rows[0], rows[2]),
        "yours " + Arrays.toString(rows[0]) + ", then " + Arrays.toString(rows[2]),
        "RANDOM");
  }
}
