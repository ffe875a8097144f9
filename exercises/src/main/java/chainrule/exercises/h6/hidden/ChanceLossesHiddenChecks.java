package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h6.H6;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q7. */
@Checks
final class ChanceLossesHiddenChecks {
  private static final double MARGIN = 12.5;

  @Check(kind = CheckKind.RANDOM, weight = 1)
  @DisplayName("other random numbers of classes and margins")
  void agreesOnRandomCases(AnswerUnderTest<H6.ChanceLosses> answer) {
    SplittableRandom random = answer.random().split();
    for (int k = 0; k < 4; k++) {
      int classes = random.nextInt(2, 1000);
      double delta = random.nextInt(1, 64) / 16.0;
      answer.agrees("hidden " + k, f -> f.chanceLosses(classes, delta));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.6)
  @DisplayName("what equal scores lose, computed from the losses themselves")
  void agreesWithEqualScores(AnswerUnderTest<H6.ChanceLosses> answer) {
    int classes = answer.random().split().split().nextInt(5, 20);
    double[] mine = answer.result("equal scores", f -> f.chanceLosses(classes, MARGIN));
    double crossEntropy = -Math.log(1.0 / classes);
    double hinge = 0;
    for (int wrong = 1; wrong < classes; wrong++) {
      hinge += MARGIN;
    }
    answer.holds(
        Math.abs(mine[0] - crossEntropy) < 1e-9 && Math.abs(mine[1] - hinge) < 1e-9,
        classes
            + " equal scores lose "
            + crossEntropy
            + " and "
            + hinge
            + "   yours "
            + mine[0]
            + " and "
            + mine[1]);
    answer.agrees("equal scores again", f -> f.chanceLosses(classes, MARGIN));
  }
}
