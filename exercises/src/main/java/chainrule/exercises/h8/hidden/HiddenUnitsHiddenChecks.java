package chainrule.exercises.h8.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h8.AutoencoderProblem;
import chainrule.exercises.h8.DigitData;
import chainrule.exercises.h8.H8;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2. */
@Checks
final class HiddenUnitsHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 4)
  @DisplayName("drawn nets and images")
  void agreesOnRandomCases(AnswerUnderTest<H8.HiddenUnits> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 3; k++) {
      AutoencoderProblem net = AutoencoderProblem.draw(random, 2 + k, 3 + k, 5 - k);
      answer.agrees("drawn " + k, f -> f.hiddenUnits(net.theta(), net.hidden(), net.X()));
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 1)
  @DisplayName("64-25-64 on digits")
  void agreesOnDigits(AnswerUnderTest<H8.HiddenUnits> answer) {
    AutoencoderProblem net = AutoencoderProblem.of(answer.random(), DigitData.first(10), 25);
    answer.agrees("digits", f -> f.hiddenUnits(net.theta(), net.hidden(), net.X()));
  }
}
