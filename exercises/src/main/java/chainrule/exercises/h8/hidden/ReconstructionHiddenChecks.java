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

/** The hidden checks of Q2b. */
@Checks
final class ReconstructionHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 2.5)
  @DisplayName("drawn nets and images")
  void agreesOnRandomCases(AnswerUnderTest<H8.Reconstruction> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 3; k++) {
      AutoencoderProblem net = AutoencoderProblem.draw(random, 2 + k, 3 + k, 5 - k);
      answer.agrees("drawn " + k, f -> f.reconstruction(net.theta(), net.hidden(), net.X()));
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 1)
  @DisplayName("64-25-64 on digits: all 3,289 derivatives")
  void agreesOnDigits(AnswerUnderTest<H8.Reconstruction> answer) {
    AutoencoderProblem net = AutoencoderProblem.of(answer.random(), DigitData.first(10), 25);
    answer.agrees("digits", f -> f.reconstruction(net.theta(), net.hidden(), net.X()));
  }
}
