package chainrule.exercises.h4;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q1b. */
@Checks
class DactChecks {
  private static final double[] PLACES = {-2, -1.25, -.375, .3, .75, 1.5, 2};

  @Check(kind = CheckKind.SHAPE, weight = 5)
  @DisplayName("every unit gives a finite slope")
  void everyUnitAnswers(AnswerUnderTest<H4.Dact> answer) {
    for (Unit unit : Unit.values()) {
      double p = UnitCases.parameter(unit);
      answer.result(unit + " at 0.5", f -> f.dact(unit, .5, p));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("values, with p = 0.25 for LEAKY and p = 3 for ELU")
  void values(AnswerUnderTest<H4.Dact> answer) {
    for (Unit unit : Unit.values()) {
      double p = unit == Unit.ELU ? 3 : .25;
      answer.agrees(unit + " near 0", f -> UnitCases.slopes(f, unit, p, -1, -.5, .5, 1, 2));
    }
    answer.agrees("LEAKY, p = 0.01", f -> UnitCases.slopes(f, Unit.LEAKY, .01, -2, -1, 1, 2));
    answer.agrees("ELU, p = 1", f -> UnitCases.slopes(f, Unit.ELU, 1, -2, -1, 1, 2));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("far out nothing overflows: x from −1000 to 1000")
  void farOut(AnswerUnderTest<H4.Dact> answer) {
    for (Unit unit : Unit.values()) {
      double p = UnitCases.parameter(unit);
      answer.agrees(
          unit + " far out",
          f -> UnitCases.slopes(f, unit, p, -1000, -710, -40, -12, 12, 60, 500, 1000));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 5)
  @DisplayName("at 0: the slopes that the table fixes there, and those of the smooth ones")
  void atZero(AnswerUnderTest<H4.Dact> answer) {
    for (Unit unit : Unit.values()) {
      double p = UnitCases.parameter(unit);
      answer.agrees(unit + " at 0", f -> f.dact(unit, 0, p));
    }
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("slopes of the curves, left and right of 0")
  void agreesWithTheSlope(AnswerUnderTest<H4.Dact> answer) {
    for (Unit unit : Unit.values()) {
      double p = UnitCases.parameter(unit);
      answer.gradient(
          "slope of " + unit,
          f -> UnitCases.slopes(f, unit, p, PLACES),
          xs -> UnitCases.sum(unit, p, xs),
          PLACES,
          List.of(
              new ParameterBlock("x < 0", 0, 3), new ParameterBlock("x > 0", 3, PLACES.length)));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("the parameter plays no part in the other six")
  void parameterOfOthers(AnswerUnderTest<H4.Dact> answer) {
    for (Unit unit : Unit.values()) {
      if (unit != Unit.LEAKY && unit != Unit.ELU) {
        answer.agrees(unit + ", p = 7", f -> UnitCases.slopes(f, unit, 7, -1.5, 2.5));
      }
    }
  }
}
