package chainrule.exercises.h5;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C1. */
@Checks
class SameStepsChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("the rate with which the right slope takes the same steps")
  void rate(AnswerUnderTest<H5.SameSteps> answer) {
    double rate = answer.result("rate", H5.SameSteps::sameSteps);
    String not = "with the rate " + rate + " the steps are not the same";
    answer.holds(!is(rate, 0.4), not, "UNCHANGED");
    answer.holds(!is(rate, 0.8), not, "DOUBLED");
    answer.holds(!is(rate, 0.1), not, "SQUARED");
    answer.holds(is(rate, 0.2), not);
  }

  private static boolean is(double rate, double number) {
    return Math.abs(rate - number) < 1e-9;
  }
}
