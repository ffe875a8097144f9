package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of T1. */
@Checks
final class MirrorGradientChecks {
  @Check(kind = CheckKind.VALUES, weight = 2)
  @DisplayName("six weights, two weights, four weights")
  void values(AnswerUnderTest<H7.MirrorGradient> answer) {
    answer.agrees("six", f -> f.mirrorGradient(new double[] {1, -2, 0.5, 3, 0.25, -1.5}));
    answer.agrees("two", f -> f.mirrorGradient(new double[] {2, -0.75}));
    answer.agrees("four", f -> f.mirrorGradient(new double[] {0, 1, 1, 0.5}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("leaves g as it was")
  void leavesArguments(AnswerUnderTest<H7.MirrorGradient> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.mirrorGradient(new double[] {1, 2, 3, -4}));
  }
}
