package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q1. */
@Checks
class ActChecks {
  @Check(kind = CheckKind.SHAPE, weight = 5)
  @DisplayName("every unit gives a finite number, at 0.0001 and at ±1000")
  void everyUnitAnswers(AnswerUnderTest<H4.Act> answer) {
    for (Unit unit : Unit.values()) {
      double p = UnitCases.parameter(unit);
      answer.result(
          unit + " at three places", f -> UnitCases.values(f, unit, p, 1e-4, -1000, 1000));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 12)
  @DisplayName("values: linear, step, sigmoid, tanh")
  void classicalUnits(AnswerUnderTest<H4.Act> answer) {
    UnitCases.CLASSICAL.forEach(unit -> nearZero(answer, unit));
  }

  @Check(kind = CheckKind.VALUES, weight = 13)
  @DisplayName("values: the four rectifiers")
  void rectifiers(AnswerUnderTest<H4.Act> answer) {
    UnitCases.RECTIFIERS.forEach(unit -> nearZero(answer, unit));
  }

  @Check(kind = CheckKind.VALUES, weight = 6)
  @DisplayName("far out nothing overflows: linear, step, sigmoid, tanh from −1000 to 1000")
  void classicalUnitsFarOut(AnswerUnderTest<H4.Act> answer) {
    UnitCases.CLASSICAL.forEach(unit -> farOut(answer, unit));
    double[] line =
        answer.result(
            "LINEAR, close and far out", f -> UnitCases.values(f, Unit.LINEAR, 1, 2, 1e3, 2e3));
    answer.holds(
        line[0] != 2 || line[1] != line[2], "LINEAR is the same at 1000 and at 2000", "CLIP500");
  }

  @Check(kind = CheckKind.VALUES, weight = 6)
  @DisplayName("far out nothing overflows: the four rectifiers from −1000 to 1000")
  void rectifiersFarOut(AnswerUnderTest<H4.Act> answer) {
    UnitCases.RECTIFIERS.forEach(unit -> farOut(answer, unit));
  }

  @Check(kind = CheckKind.RANDOM, weight = 10)
  @DisplayName("other parameters of LEAKY and ELU")
  void otherParameters(AnswerUnderTest<H4.Act> answer) {
    for (double p : new double[] {.01, .1, .25}) {
      answer.agrees("LEAKY, p = " + p, f -> UnitCases.values(f, Unit.LEAKY, p, -3, -.4, .6));
    }
    for (double p : new double[] {.5, 1, 3}) {
      answer.agrees("ELU, p = " + p, f -> UnitCases.values(f, Unit.ELU, p, -3, -.4, .6));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("the parameter plays no part in the other six")
  void parameterOfOthers(AnswerUnderTest<H4.Act> answer) {
    for (Unit unit : Unit.values()) {
      if (unit != Unit.LEAKY && unit != Unit.ELU) {
        answer.agrees(unit + ", p = 7", f -> UnitCases.values(f, unit, 7, -1.5, 2.5));
      }
    }
  }

  private static void farOut(AnswerUnderTest<H4.Act> answer, Unit unit) {
    double p = UnitCases.parameter(unit);
    answer.agrees(
        unit + " far out",
        f -> UnitCases.values(f, unit, p, -1000, -710, -40, -16, -12, 12, 16, 31, 60, 500, 1000));
  }

  private static void nearZero(AnswerUnderTest<H4.Act> answer, Unit unit) {
    double p = UnitCases.parameter(unit);
    answer.agrees(
        unit + " near 0", f -> UnitCases.values(f, unit, p, -2, -1, -.3, 0, .3, .75, 1, 2));
  }
}
