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

/** Hidden checks of Q4. */
@Checks
class BackpropHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient, block by block: three hidden layers")
  void threeHiddenLayers(AnswerUnderTest<H5.Backprop> answer) {
    NetworkProblem net =
        NetworkProblem.draw(
            answer.random(), 7, HiddenActivation.TANH, Head.SIGMOID_BCE, 2, 5, 4, 3, 2);
    answer.gradient(
        "drawn 2-5-4-3-2",
        f -> NetworkProblem.flat(gradients(f, net)),
        net::loss,
        net.theta(),
        net.blocks());
  }

  @Check(kind = CheckKind.RANDOM, weight = 10)
  @DisplayName("every activation with every head")
  void drawnCases(AnswerUnderTest<H5.Backprop> answer) {
    SplittableRandom random = answer.random();
    for (HiddenActivation act : HiddenActivation.values()) {
      for (Head head : Head.values()) {
        NetworkProblem net = NetworkProblem.draw(random, 5, act, head, 4, 3, 2);
        answer.agrees("drawn, " + act + ", " + head, f -> gradients(f, net));
      }
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("the batch's gradient is the mean of its examples'")
  void meanOfTheExamples(AnswerUnderTest<H5.Backprop> answer) {
    NetworkProblem net =
        NetworkProblem.draw(answer.random(), 3, HiddenActivation.SIGMOID, Head.SOFTMAX_CE, 4, 5, 2);
    double[][] all =
        answer.result(
            "batch and examples",
            f ->
                new double[][] {
                  NetworkProblem.flat(gradients(f, net)),
                  NetworkProblem.flat(gradients(f, example(net, 0))),
                  NetworkProblem.flat(gradients(f, example(net, 1))),
                  NetworkProblem.flat(gradients(f, example(net, 2)))
                });
    double off = 0;
    for (int e = 0; e < all[0].length; e++) {
      off = Math.max(off, Math.abs((all[1][e] + all[2][e] + all[3][e]) / 3 - all[0][e]));
    }
    answer.holds(off < 1e-9, "three examples one by one, averaged, give something else");
  }

  private static NetworkProblem example(NetworkProblem net, int i) {
    return net.with(new double[][] {net.X()[i]}, new double[][] {net.T()[i]});
  }

  private static double[][][] gradients(H5.Backprop answer, NetworkProblem net) {
    return answer.backprop(net.X(), net.T(), net.W(), net.b(), net.act(), net.head());
  }
}
