package chainrule.exercises.h4.hidden;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h4.H4;
import chainrule.exercises.h4.Unit;
import chainrule.exercises.h4.UnitCases;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q1b. */
@Checks
class DactHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 10)
  @DisplayName("slopes of the curves at drawn places: linear, step, sigmoid, tanh")
  void slopesOfClassicalUnits(AnswerUnderTest<H4.Dact> answer) {
    agreesWithTheSlope(answer, UnitCases.CLASSICAL);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 10)
  @DisplayName("slopes of the curves at drawn places: the four rectifiers")
  void slopesOfRectifiers(AnswerUnderTest<H4.Dact> answer) {
    agreesWithTheSlope(answer, UnitCases.RECTIFIERS);
  }

  @Check(kind = CheckKind.RANDOM, weight = 10)
  @DisplayName("drawn places farther out: linear, step, sigmoid, tanh")
  void drawnClassicalUnits(AnswerUnderTest<H4.Dact> answer) {
    drawn(answer, UnitCases.CLASSICAL);
  }

  @Check(kind = CheckKind.RANDOM, weight = 10)
  @DisplayName("drawn places farther out, drawn parameters: the four rectifiers")
  void drawnRectifiers(AnswerUnderTest<H4.Dact> answer) {
    drawn(answer, UnitCases.RECTIFIERS);
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("the slopes of sigmoid and tanh are as large left as right of 0")
  void leftAndRight(AnswerUnderTest<H4.Dact> answer) {
    double x = answer.random().nextDouble(.5, 2.5);
    for (Unit unit : List.of(Unit.SIGMOID, Unit.TANH)) {
      double[] pair = answer.result("pair, " + unit, f -> UnitCases.slopes(f, unit, 1, -x, x));
      answer.agrees("pair again, " + unit, f -> UnitCases.slopes(f, unit, 1, -x, x));
      answer.holds(
          Math.abs(pair[0] - pair[1]) < 1e-9,
          unit + ": the slope at −" + x + " must be that at " + x);
    }
  }

  private static void agreesWithTheSlope(AnswerUnderTest<H4.Dact> answer, List<Unit> units) {
    SplittableRandom random = answer.random();
    for (Unit unit : units) {
      double p = UnitCases.parameter(unit, random);
      double[] places = UnitCases.places(random, 5);
      answer.gradient(
          "drawn slope of " + unit,
          f -> UnitCases.slopes(f, unit, p, places),
          xs -> UnitCases.sum(unit, p, xs),
          places,
          List.of(ParameterBlock.whole("x", 5)));
    }
  }

  private static void drawn(AnswerUnderTest<H4.Dact> answer, List<Unit> units) {
    SplittableRandom random = answer.random().split();
    for (Unit unit : units) {
      double p = UnitCases.parameter(unit, random);
      double[] xs = Arrays.stream(UnitCases.places(random, 8)).map(x -> 10 * x).toArray();
      answer.agrees("drawn, " + unit, f -> UnitCases.slopes(f, unit, p, xs));
    }
  }
}
