package chainrule.exercises.t0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;

@Checks
final class SlopeChecks {
  @Check(kind = CheckKind.VALUES, seconds = 60)
  void values(AnswerUnderTest<T0.Slope> answer) {
    answer.agrees(
        "values",
        1e-6,
        f -> f.slope(x -> x[0] * x[0] + 3 * x[0] * x[1], new double[] {4, 10}, 1e-4));
  }
}
