package chainrule.exercises.h8.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnClasses;
import chainrule.exercises.h8.H8;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1. */
@Checks
final class ConfusionHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1)
  @DisplayName("drawn labels and answers")
  void agreesOnRandomCases(AnswerUnderTest<H8.Confusion> answer) {
    SplittableRandom random = answer.random();
    for (int classes : new int[] {2, 5, 10}) {
      int[] labels = DrawnClasses.labels(random, 40, classes);
      int[] said = DrawnClasses.labels(random, 40, classes);
      answer.agrees("drawn, " + classes + " classes", f -> f.confusion(labels, said, classes));
    }
  }
}
