package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** The check of C2: any pattern that does it is right. */
@Checks
final class FooledChecks {
  private static final int[] WEIGHTS = {1, 1, 2, -2, -1, -1};

  @Check(kind = CheckKind.VALUES)
  @DisplayName("six bits, not symmetric, that weights 1:1:2 cannot see")
  void isFooled(AnswerUnderTest<H7.FooledPattern> answer) {
    int[] bits = answer.result("pattern", H7.FooledPattern::fooled);
    answer.holds(
        Arrays.stream(bits).allMatch(bit -> bit == 0 || bit == 1), "not all numbers are 0 or 1");
    boolean symmetric = IntStream.range(0, 3).allMatch(i -> bits[i] == bits[5 - i]);
    answer.holds(!symmetric, "the pattern reads the same backwards", "SYMMETRIC");
    int sum = IntStream.range(0, 6).map(i -> bits[i] * WEIGHTS[i]).sum();
    answer.holds(sum == 0, "the weighted sum of the pattern is " + sum, "SEEN");
  }
}
