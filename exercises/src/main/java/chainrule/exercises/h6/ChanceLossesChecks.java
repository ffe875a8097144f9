package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q7. */
@Checks
final class ChanceLossesChecks {
  @Check(kind = CheckKind.SHAPE, weight = 0.3)
  @DisplayName("returns two finite numbers")
  void keepsTheShape(AnswerUnderTest<H6.ChanceLosses> answer) {
    answer.result("4 classes", f -> f.chanceLosses(4, 50));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.2)
  @DisplayName("2, 3 and 10 classes with margin 1, and other margins")
  void knowsChance(AnswerUnderTest<H6.ChanceLosses> answer) {
    answer.agrees("2 classes", f -> f.chanceLosses(2, 1));
    answer.agrees("3 classes", f -> f.chanceLosses(3, 1));
    answer.agrees("10 classes", f -> f.chanceLosses(10, 1));
    answer.agrees("7 classes, margin 2.5", f -> f.chanceLosses(7, 2.5));
    answer.agrees("1 class", f -> f.chanceLosses(1, 0.75));
  }

  @Check(kind = CheckKind.RANDOM, weight = 0.9)
  @DisplayName("random numbers of classes and margins")
  void agreesOnRandomCases(AnswerUnderTest<H6.ChanceLosses> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 3; k++) {
      int classes = random.nextInt(4, 60);
      double delta = random.nextInt(1, 40) / 16.0;
      answer.agrees("random " + k, f -> f.chanceLosses(classes, delta));
    }
  }
}
