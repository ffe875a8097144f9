package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1. */
@Checks
final class SymmetryHiddenChecks {
  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("patterns of 1, 5 and 8 bits")
  void patternsAreRight(AnswerUnderTest<H7.SymmetryTask> answer) {
    answer.agrees("hidden 1 bit", f -> f.symmetry(1));
    answer.agrees("hidden 5 bits", f -> f.symmetry(5));
    answer.agrees("hidden 8 bits", f -> f.symmetry(8));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 20)
  @DisplayName("as many symmetric patterns as there are first halves")
  void keepsTheRule(AnswerUnderTest<H7.SymmetryTask> answer) {
    for (int n : new int[] {2, 5, 7, 10}) {
      double[][][] task = answer.result("count for " + n, f -> f.symmetry(n));
      double ones = Arrays.stream(task[1]).mapToDouble(row -> row[0]).sum();
      answer.holds(
          ones == 1 << ((n + 1) / 2),
          "of the patterns of " + n + " bits " + ones + " have the target 1");
    }
  }
}
