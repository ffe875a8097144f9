package chainrule.exercises.h5.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h5.NetworkProblem;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q2b. */
@Checks
class DirectDerivativeHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("drawn networks")
  void drawnCases(AnswerUnderTest<H5.DirectDerivative> answer) {
    SplittableRandom random = answer.random();
    for (int draw = 0; draw < 4; draw++) {
      NetworkProblem net =
          NetworkProblem.draw(random, 1, HiddenActivation.SIGMOID, Head.SIGMOID_L2, 2, 2, 1);
      answer.agrees("drawn network " + draw, f -> all(f, net));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("an input of 0 has weights that do not matter")
  void silentInput(AnswerUnderTest<H5.DirectDerivative> answer) {
    NetworkProblem net =
        NetworkProblem.draw(answer.random(), 1, HiddenActivation.SIGMOID, Head.SIGMOID_L2, 2, 2, 1);
    NetworkProblem silent = net.with(new double[][] {{0, net.X()[0][1]}}, net.T());
    answer.agrees("first input 0", f -> all(f, silent));
  }

  private static double[] all(H5.DirectDerivative answer, NetworkProblem net) {
    double[] all = new double[4];
    for (int e = 0; e < 4; e++) {
      all[e] =
          answer.directDerivative(
              net.X()[0],
              net.T()[0][0],
              net.W()[0],
              net.b()[0],
              NetworkProblem.flat(net.W()[1]),
              net.b()[1][0],
              e / 2,
              e % 2);
    }
    return all;
  }
}
