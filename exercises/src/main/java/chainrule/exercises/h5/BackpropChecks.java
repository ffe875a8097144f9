package chainrule.exercises.h5;

import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q4. */
@Checks
class BackpropChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("W and b of every layer in turn, in their shapes")
  void shapeIsRight(AnswerUnderTest<H5.Backprop> answer) {
    NetworkProblem net = net(41, 6, HiddenActivation.TANH, Head.SIGMOID_BCE, 2, 4, 3);
    answer.result("2-4-3", f -> gradients(f, net));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("values: widths all 3, the rain table, a ReLU at its kink, one layer")
  void valuesAreRight(AnswerUnderTest<H5.Backprop> answer) {
    NetworkProblem square = net(42, 5, HiddenActivation.SIGMOID, Head.SOFTMAX_CE, 3, 3, 3);
    NetworkProblem tanh = net(43, 4, HiddenActivation.TANH, Head.SIGMOID_L2, 3, 3, 3, 3, 3);
    answer.agrees("3-3-3, sigmoid, softmax", f -> gradients(f, square));
    answer.agrees("3-3-3-3-3, tanh, sigmoid", f -> gradients(f, tanh));
    answer.agrees("rain table", f -> gradients(f, NetworkProblem.rain()));
    NetworkProblem kink = net(51, 5, HiddenActivation.RELU, Head.IDENTITY_L2, 2, 4, 3).atTheKink();
    answer.agrees("2-4-3, ReLU at its kink", f -> gradients(f, kink));
    NetworkProblem single = net(44, 4, HiddenActivation.TANH, Head.SIGMOID_BCE, 2, 3);
    answer.agrees("2-3, no hidden layer", f -> gradients(f, single));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("data and weights stay as they are")
  void argumentsStay(AnswerUnderTest<H5.Backprop> answer) {
    NetworkProblem net = net(45, 4, HiddenActivation.LINEAR, Head.IDENTITY_L2, 3, 2, 3);
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          gradients(f, net.with(net.T(), net.T()));
          return gradients(f, net);
        });
    for (HiddenActivation act : HiddenActivation.values()) {
      NetworkProblem deep = net(52, 3, act, Head.SIGMOID_L2, 2, 3, 3, 2);
      answer.leavesArgumentsAlone("arguments, " + act, f -> gradients(f, deep));
    }
    for (Head head : Head.values()) {
      NetworkProblem single = net(53, 3, HiddenActivation.TANH, head, 3, 2);
      answer.leavesArgumentsAlone("arguments, one layer, " + head, f -> gradients(f, single));
    }
    NetworkProblem one = net(54, 1, HiddenActivation.SIGMOID, Head.SOFTMAX_CE, 2, 3, 2);
    answer.leavesArgumentsAlone("arguments, one example", f -> gradients(f, one));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 10)
  @DisplayName("gradient, block by block: one hidden layer")
  void oneHiddenLayer(AnswerUnderTest<H5.Backprop> answer) {
    agreesWithTheSlope(
        answer, "2-5-3", net(46, 6, HiddenActivation.TANH, Head.SOFTMAX_CE, 2, 5, 3));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 10)
  @DisplayName("gradient, block by block: two hidden layers")
  void twoHiddenLayers(AnswerUnderTest<H5.Backprop> answer) {
    agreesWithTheSlope(
        answer, "3-2-5-4", net(47, 6, HiddenActivation.SIGMOID, Head.IDENTITY_L2, 3, 2, 5, 4));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("calling twice gives the same twice")
  void callingTwice(AnswerUnderTest<H5.Backprop> answer) {
    NetworkProblem net = net(48, 4, HiddenActivation.RELU, Head.IDENTITY_L2, 2, 4, 3);
    double[][] both =
        answer.result(
            "twice",
            f ->
                new double[][] {
                  NetworkProblem.flat(gradients(f, net)), NetworkProblem.flat(gradients(f, net))
                });
    answer.holds(
        Arrays.equals(both[0], both[1]),
        "the second call with the same arguments gave something else",
        "NOZERO");
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("another batch gives another gradient")
  void anotherBatch(AnswerUnderTest<H5.Backprop> answer) {
    NetworkProblem net = net(49, 8, HiddenActivation.TANH, Head.SIGMOID_L2, 3, 2, 4);
    NetworkProblem other =
        net.with(DrawnNumbers.MODERATE.matrix(new SplittableRandom(50), 8, 3), net.T());
    answer.agrees(
        "two batches",
        f ->
            new double[][] {
              NetworkProblem.flat(gradients(f, net)), NetworkProblem.flat(gradients(f, other))
            });
  }

  private static void agreesWithTheSlope(
      AnswerUnderTest<H5.Backprop> answer, String id, NetworkProblem net) {
    answer.gradient(
        "gradient, " + id,
        f -> NetworkProblem.flat(gradients(f, net)),
        net::loss,
        net.theta(),
        net.blocks());
  }

  private static double[][][] gradients(H5.Backprop answer, NetworkProblem net) {
    return answer.backprop(net.X(), net.T(), net.W(), net.b(), net.act(), net.head());
  }

  private static NetworkProblem net(
      long seed, int examples, HiddenActivation act, Head head, int... sizes) {
    return NetworkProblem.draw(new SplittableRandom(seed), examples, act, head, sizes);
  }
}
