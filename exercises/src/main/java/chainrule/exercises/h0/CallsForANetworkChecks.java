package chainrule.exercises.h0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C1. */
@Checks
final class CallsForANetworkChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("the number of calls")
  void isRight(AnswerUnderTest<H0.CallsForANetwork> answer) {
    answer.agrees("calls", H0.CallsForANetwork::callsForANetwork);
  }
}
