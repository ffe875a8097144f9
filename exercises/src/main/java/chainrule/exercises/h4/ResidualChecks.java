package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of T1. */
@Checks
class ResidualChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("shape is that of X")
  void shapeIsRight(AnswerUnderTest<H4.Residual> answer) {
    ForwardProblem net = net(91, HiddenActivation.TANH, 3, 3, 3);
    answer.result("3-3-3", f -> outputs(f, net));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("values: one layer, two, none")
  void valuesAreRight(AnswerUnderTest<H4.Residual> answer) {
    ForwardProblem one = net(92, HiddenActivation.SIGMOID, 2, 2);
    answer.agrees("one layer", f -> outputs(f, one));
    ForwardProblem two = net(93, HiddenActivation.RELU, 4, 4, 4);
    answer.agrees("two layers", f -> outputs(f, two));
    answer.agrees(
        "no layers",
        f -> f.residual(one.X(), new double[0][][], new double[0][], HiddenActivation.TANH));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("X, W and b stay as they are, the result is an array of its own")
  void argumentsStay(AnswerUnderTest<H4.Residual> answer) {
    answer.leavesArgumentsAlone(
        "arguments", f -> outputs(f, net(94, HiddenActivation.TANH, 3, 3, 3)));
    answer.leavesArgumentsAlone(
        "arguments, no layers", f -> outputs(f, net(94, HiddenActivation.TANH, 3)));
  }

  @Check(kind = CheckKind.RANDOM, weight = 20)
  @DisplayName("every activation, three and four layers")
  void everyActivation(AnswerUnderTest<H4.Residual> answer) {
    for (HiddenActivation act : HiddenActivation.values()) {
      ForwardProblem three = net(95, act, 3, 3, 3, 3);
      answer.agrees("three layers, " + act, f -> outputs(f, three));
      ForwardProblem four = net(96, act, 2, 2, 2, 2, 2);
      answer.agrees("four layers, " + act, f -> outputs(f, four));
    }
  }

  private static ForwardProblem net(long seed, HiddenActivation act, int... sizes) {
    return ForwardProblem.draw(new SplittableRandom(seed), 4, act, Head.IDENTITY_L2, sizes);
  }

  private static double[][] outputs(H4.Residual answer, ForwardProblem net) {
    return answer.residual(net.X(), net.W(), net.b(), net.act());
  }
}
