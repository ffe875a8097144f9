package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1b. */
@Checks
final class ParityHiddenChecks {
  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("patterns of 1, 5 and 7 bits")
  void patternsAreRight(AnswerUnderTest<H7.ParityTask> answer) {
    answer.agrees("hidden 1 bit", f -> f.parity(1));
    answer.agrees("hidden 5 bits", f -> f.parity(5));
    answer.agrees("hidden 7 bits", f -> f.parity(7));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 20)
  @DisplayName("half of the patterns are odd")
  void keepsTheRule(AnswerUnderTest<H7.ParityTask> answer) {
    for (int n : new int[] {2, 5, 8}) {
      double[][][] task = answer.result("count for " + n, f -> f.parity(n));
      double ones = Arrays.stream(task[1]).mapToDouble(row -> row[0]).sum();
      answer.holds(
          ones == 1 << (n - 1), "of the patterns of " + n + " bits " + ones + " have the target 1");
    }
  }
}
