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

/** The hidden checks of Q2c. */
@Checks
final class WithDecayHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 2.5)
  @DisplayName("drawn nets and images")
  void agreesOnRandomCases(AnswerUnderTest<H8.WithDecay> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 3; k++) {
      AutoencoderProblem net = AutoencoderProblem.draw(random, 2 + k, 3 + k, 5 - k);
      double lambda = 0.125 * random.nextInt(1, 30);
      answer.agrees("drawn " + k, f -> f.withDecay(net.theta(), net.hidden(), net.X(), lambda));
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 1)
  @DisplayName("64-25-64 on digits: all 3,289 derivatives")
  void agreesOnDigits(AnswerUnderTest<H8.WithDecay> answer) {
    AutoencoderProblem net = AutoencoderProblem.of(answer.random(), DigitData.first(10), 25);
    answer.agrees("digits", f -> f.withDecay(net.theta(), net.hidden(), net.X(), 1e-4));
  }
}
