package chainrule.exercises.h4.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h4.ForwardProblem;
import chainrule.exercises.h4.H4;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of T1. */
@Checks
class ResidualHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 40)
  @DisplayName("drawn networks with every activation")
  void drawnNetworks(AnswerUnderTest<H4.Residual> answer) {
    SplittableRandom random = answer.random();
    for (HiddenActivation act : HiddenActivation.values()) {
      ForwardProblem net = ForwardProblem.draw(random, 5, act, Head.IDENTITY_L2, 4, 4, 4, 4);
      answer.agrees("drawn, " + act, f -> f.residual(net.X(), net.W(), net.b(), act));
    }
  }
}
