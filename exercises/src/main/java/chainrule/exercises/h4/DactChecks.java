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
  @DisplayName("every unit gives a finite slope, at 0.0001 and at ±1000")
  void everyUnitAnswers(AnswerUnderTest<H4.Dact> answer) {
    for (Unit unit : Unit.values()) {
      double p = UnitCases.parameter(unit);
      answer.result(
          unit + " at three places", f -> UnitCases.slopes(f, unit, p, 1e-4, -1000, 1000));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 7)
  @DisplayName("values: linear, step, sigmoid, tanh")
  void classicalUnits(AnswerUnderTest<H4.Dact> answer) {
    UnitCases.CLASSICAL.forEach(unit -> nearZero(answer, unit));
  }

  @Check(kind = CheckKind.VALUES, weight = 8)
  @DisplayName("values: the four rectifiers, with p = 0.25 for LEAKY and p = 3 for ELU")
  void rectifiers(AnswerUnderTest<H4.Dact> answer) {
    UnitCases.RECTIFIERS.forEach(unit -> nearZero(answer, unit));
    answer.agrees("LEAKY, p = 0.01", f -> UnitCases.slopes(f, Unit.LEAKY, .01, -2, -1, 1, 2));
    answer.agrees("ELU, p = 1", f -> UnitCases.slopes(f, Unit.ELU, 1, -2, -1, 1, 2));
  }

  @Check(kind = CheckKind.VALUES, weight = 5)
  @DisplayName("far out nothing overflows: linear, step, sigmoid, tanh from −1000 to 1000")
  void classicalUnitsFarOut(AnswerUnderTest<H4.Dact> answer) {
    UnitCases.CLASSICAL.forEach(unit -> farOut(answer, unit));
  }

  @Check(kind = CheckKind.VALUES, weight = 5)
  @DisplayName("far out nothing overflows: the four rectifiers from −1000 to 1000")
  void rectifiersFarOut(AnswerUnderTest<H4.Dact> answer) {
    UnitCases.RECTIFIERS.forEach(unit -> farOut(answer, unit));
  }

  @Check(kind = CheckKind.VALUES, weight = 5)
  @DisplayName("at 0: the slopes that the table fixes there, and those of the smooth ones")
  void atZero(AnswerUnderTest<H4.Dact> answer) {
    for (Unit unit : Unit.values()) {
      double p = UnitCases.parameter(unit);
      answer.agrees(unit + " at 0", f -> f.dact(unit, 0, p));
    }
    double[] beside =
        answer.result(
            "STEP beside 0", f -> UnitCases.slopes(f, Unit.STEP, 1, -2, -1e-12, 1e-12, 2));
    answer.holds(
        beside[0] != 0 || beside[3] != 0 || Math.max(beside[1], beside[2]) < 100,
        "STEP is flat left and right of 0, but its slope close to 0 is "
            + Math.max(beside[1], beside[2]),
        "FWD1");
  }

  @Check(kind = CheckKind.GRADIENT, weight = 7)
  @DisplayName("slopes of the curves, left and right of 0: linear, step, sigmoid, tanh")
  void slopesOfClassicalUnits(AnswerUnderTest<H4.Dact> answer) {
    UnitCases.CLASSICAL.forEach(unit -> agreesWithTheSlope(answer, unit));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 8)
  @DisplayName("slopes of the curves, left and right of 0: the four rectifiers")
  void slopesOfRectifiers(AnswerUnderTest<H4.Dact> answer) {
    UnitCases.RECTIFIERS.forEach(unit -> agreesWithTheSlope(answer, unit));
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

  private static void nearZero(AnswerUnderTest<H4.Dact> answer, Unit unit) {
    double p = unit == Unit.ELU ? 3 : .25;
    answer.agrees(unit + " near 0", f -> UnitCases.slopes(f, unit, p, -1, -.5, .5, 1, 2));
  }

  private static void farOut(AnswerUnderTest<H4.Dact> answer, Unit unit) {
    double p = UnitCases.parameter(unit);
    answer.agrees(
        unit + " far out",
        f -> UnitCases.slopes(f, unit, p, -1000, -710, -40, -12, 12, 60, 500, 1000));
  }

  private static void agreesWithTheSlope(AnswerUnderTest<H4.Dact> answer, Unit unit) {
    double p = UnitCases.parameter(unit);
    answer.gradient(
        "slope of " + unit,
        f -> UnitCases.slopes(f, unit, p, PLACES),
        xs -> UnitCases.sum(unit, p, xs),
        PLACES,
        List.of(new ParameterBlock("x < 0", 0, 3), new ParameterBlock("x > 0", 3, PLACES.length)));
  }
}
