package chainrule.exercises.h4.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h4.H4;
import chainrule.exercises.h4.UnitCases;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q2d. */
@Checks
class PreluGradAHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn places and slopes")
  void drawnPlaces(AnswerUnderTest<H4.PreluGradA> answer) {
    SplittableRandom random = answer.random();
    for (int i = 0; i < 3; i++) {
      double a = random.nextDouble(-.5, 1.5);
      double[] xs = UnitCases.places(random, 6);
      answer.agrees(
          "drawn, slope " + i, f -> Arrays.stream(xs).map(x -> f.preluGradA(x, a)).toArray());
    }
  }
}
