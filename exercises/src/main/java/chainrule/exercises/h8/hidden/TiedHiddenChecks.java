package chainrule.exercises.h8.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h8.H8;
import chainrule.exercises.h8.TiedProblem;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of T1. */
@Checks
final class TiedHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1)
  @DisplayName("drawn nets and images")
  void agreesOnRandomCases(AnswerUnderTest<H8.Tied> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 3; k++) {
      TiedProblem net = TiedProblem.draw(random, 2 + k, 3 + k, 5 - k);
      answer.agrees("drawn " + k, f -> f.tied(net.theta(), net.hidden(), net.X()));
    }
  }
}
