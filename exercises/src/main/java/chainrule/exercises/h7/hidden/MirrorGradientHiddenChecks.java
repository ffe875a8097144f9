package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h7.H7;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of T1. */
@Checks
final class MirrorGradientHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.5)
  @DisplayName("2, 6 and 10 drawn numbers")
  void drawn(AnswerUnderTest<H7.MirrorGradient> answer) {
    SplittableRandom random = answer.random();
    for (int n : new int[] {2, 6, 10}) {
      double[] g = DrawnNumbers.SIXTEENTHS.vector(random, n);
      answer.agrees("drawn " + n, f -> f.mirrorGradient(g));
    }
  }
}
