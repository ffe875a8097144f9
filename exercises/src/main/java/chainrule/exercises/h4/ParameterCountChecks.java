package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q7. */
@Checks
class ParameterCountChecks {
  @Check(kind = CheckKind.VALUES, weight = 20)
  @DisplayName("values: 6-2-1 has 17, 784-30-10 has 23,860, 64-25-64 has 3,289")
  void threeNetworks(AnswerUnderTest<H4.ParameterCount> answer) {
    answer.agrees("6-2-1", f -> f.parameterCount(6, 2, 1));
    answer.agrees("784-30-10", f -> f.parameterCount(784, 30, 10));
    answer.agrees("64-25-64", f -> f.parameterCount(64, 25, 64));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("values: no layer, one layer, widths of 1")
  void smallNetworks(AnswerUnderTest<H4.ParameterCount> answer) {
    answer.agrees("5", f -> f.parameterCount(5));
    answer.agrees("4-3", f -> f.parameterCount(4, 3));
    answer.agrees("1-1", f -> f.parameterCount(1, 1));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("sizes stay as they are")
  void argumentsStay(AnswerUnderTest<H4.ParameterCount> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.parameterCount(3, 5, 4, 2));
    answer.leavesArgumentsAlone("arguments, two widths", f -> f.parameterCount(3, 5));
  }

  @Check(kind = CheckKind.RANDOM, weight = 20)
  @DisplayName("other depths, up to six layers")
  void otherDepths(AnswerUnderTest<H4.ParameterCount> answer) {
    answer.agrees("3-5-4-2", f -> f.parameterCount(3, 5, 4, 2));
    answer.agrees("2-7-3-6-5", f -> f.parameterCount(2, 7, 3, 6, 5));
    answer.agrees("5-4-3-2-3-4-1", f -> f.parameterCount(5, 4, 3, 2, 3, 4, 1));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("calling again gives the same, a further layer only adds to it")
  void callingAgain(AnswerUnderTest<H4.ParameterCount> answer) {
    int[] counts =
        answer.result(
            "3-4, 3-4-2, 3-4",
            f ->
                new int[] {
                  f.parameterCount(3, 4), f.parameterCount(3, 4, 2), f.parameterCount(3, 4)
                });
    answer.agrees("3-4-2", f -> f.parameterCount(3, 4, 2));
    answer.holds(
        counts[0] == counts[2],
        "3-4 gave " + counts[0] + " first and " + counts[2] + " later",
        "NOZERO");
    answer.holds(
        counts[1] - counts[0] == 10,
        "a layer of 2 units above 4 adds " + (counts[1] - counts[0]) + "   expected 10");
  }
}
