package chainrule.exercises.h4.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h4.H4;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q7. */
@Checks
class ParameterCountHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn widths, two to eight of them")
  void drawnWidths(AnswerUnderTest<H4.ParameterCount> answer) {
    SplittableRandom random = answer.random();
    for (int count = 2; count <= 8; count++) {
      int[] sizes = random.ints(count, 2, 40).toArray();
      answer.agrees("drawn, " + count + " widths", f -> f.parameterCount(sizes));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("a network cut in two has as many as its two parts")
  void partsAddUp(AnswerUnderTest<H4.ParameterCount> answer) {
    int[] sizes = answer.random().split().ints(5, 2, 20).toArray();
    answer.agrees("whole", f -> f.parameterCount(sizes));
    int[] counts =
        answer.result(
            "whole and parts",
            f ->
                new int[] {
                  f.parameterCount(sizes),
                  f.parameterCount(Arrays.copyOf(sizes, 3)),
                  f.parameterCount(Arrays.copyOfRange(sizes, 2, 5))
                });
    answer.holds(
        counts[0] == counts[1] + counts[2],
        "the parts have " + counts[1] + " and " + counts[2] + ", the whole has " + counts[0]);
  }
}
