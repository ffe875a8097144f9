package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1d. */
@Checks
final class AdditionHiddenChecks {
  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("sums of numbers of 3 and 4 bits")
  void patternsAreRight(AnswerUnderTest<H7.AdditionTask> answer) {
    answer.agrees("hidden 3 bits", f -> f.addition(3));
    answer.agrees("hidden 4 bits", f -> f.addition(4));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 20)
  @DisplayName("a + b is b + a")
  void keepsTheRule(AnswerUnderTest<H7.AdditionTask> answer) {
    double[][][] task = answer.result("5 bits", f -> f.addition(5));
    for (int a = 0; a < 32; a += 3) {
      for (int b = 0; b < 32; b += 5) {
        answer.holds(
            Arrays.equals(task[1][32 * a + b], task[1][32 * b + a]),
            a + " + " + b + " is not " + b + " + " + a);
      }
    }
    answer.agrees("hidden 5 bits", f -> f.addition(5)[1]);
  }
}
