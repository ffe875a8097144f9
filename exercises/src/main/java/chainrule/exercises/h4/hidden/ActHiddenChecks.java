package chainrule.exercises.h4.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h4.H4;
import chainrule.exercises.h4.Unit;
import chainrule.exercises.h4.UnitCases;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q1. */
@Checks
class ActHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 16)
  @DisplayName("drawn places: linear, step, sigmoid, tanh")
  void drawnClassicalUnits(AnswerUnderTest<H4.Act> answer) {
    drawn(answer, UnitCases.CLASSICAL);
  }

  @Check(kind = CheckKind.RANDOM, weight = 17)
  @DisplayName("drawn places and parameters: the four rectifiers")
  void drawnRectifiers(AnswerUnderTest<H4.Act> answer) {
    drawn(answer, UnitCases.RECTIFIERS);
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("what left and right of 0 have to do with each other")
  void leftAndRight(AnswerUnderTest<H4.Act> answer) {
    double x = answer.random().nextDouble(.5, 2.5);
    double[] sigmoid = pair(answer, Unit.SIGMOID, x);
    answer.holds(
        Math.abs(sigmoid[0] + sigmoid[1] - 1) < 1e-9,
        "the sigmoid of x and that of −x must add up to 1");
    double[] tanh = pair(answer, Unit.TANH, x);
    answer.holds(Math.abs(tanh[0] + tanh[1]) < 1e-9, "tanh of −x must be minus tanh of x");
    double[] softplus = pair(answer, Unit.SOFTPLUS, x);
    answer.holds(
        Math.abs(softplus[1] - softplus[0] - x) < 1e-9,
        "softplus of x must be larger by x than softplus of −x");
  }

  private static void drawn(AnswerUnderTest<H4.Act> answer, List<Unit> units) {
    SplittableRandom random = answer.random();
    for (Unit unit : units) {
      double p = UnitCases.parameter(unit, random);
      double[] xs = UnitCases.places(random, 9);
      answer.agrees("drawn, " + unit, f -> UnitCases.values(f, unit, p, xs));
    }
  }

  private static double[] pair(AnswerUnderTest<H4.Act> answer, Unit unit, double x) {
    answer.agrees("pair, " + unit, f -> UnitCases.values(f, unit, 1, -x, x));
    return answer.result("pair again, " + unit, f -> UnitCases.values(f, unit, 1, -x, x));
  }
}
