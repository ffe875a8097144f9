package chainrule.exercises.h5;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** Public checks of T1. */
@Checks
class ThroughTimeChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("two numbers, however many steps")
  void twoNumbers(AnswerUnderTest<H5.ThroughTime> answer) {
    answer.result("2 steps", f -> f.throughTime(new double[] {1, -0.5}, 0.3, 0.8, 0.6));
    answer.result("5 steps", f -> f.throughTime(new double[5], 0.3, 0.8, 0.6));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("one step, two steps, three steps")
  void valuesAreRight(AnswerUnderTest<H5.ThroughTime> answer) {
    answer.agrees("one step", f -> f.throughTime(new double[] {0.7}, 0.2, 0.9, -0.5));
    answer.agrees("two steps", f -> f.throughTime(new double[] {1, -0.5}, 0.3, 0.8, 0.6));
    answer.agrees("three steps", f -> f.throughTime(new double[] {0.4, 1.2, -0.3}, -1, 1.1, 0.7));
    answer.agrees("only the first input", f -> f.throughTime(new double[] {1, 0, 0}, 0.5, 0.9, 1));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("the inputs stay as they are")
  void argumentsStay(AnswerUnderTest<H5.ThroughTime> answer) {
    answer.leavesArgumentsAlone(
        "arguments", f -> f.throughTime(new double[] {0.1, 0.7, -0.3}, 0.2, 0.4, 0.9));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 20)
  @DisplayName("slopes by w and by u, four steps")
  void agreesWithTheSlope(AnswerUnderTest<H5.ThroughTime> answer) {
    double[] x = {0.9, -0.4, 0.6, 0.3};
    double[] at = {0.7, -0.8};
    answer.gradient(
        "four steps, slope",
        f -> f.throughTime(x, 0.25, at[0], at[1]),
        theta -> ToyRecurrence.loss(x, 0.25, theta),
        at,
        ToyRecurrence.BLOCKS);
  }
}
