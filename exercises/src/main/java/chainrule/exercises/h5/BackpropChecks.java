package chainrule.exercises.h5;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q4. */
@Checks
class BackpropChecks {
  @Check(kind = Kind.SHAPE, weight = 10)
  @DisplayName("W and b of every layer in turn, in their shapes")
  void shapeIsRight(Subject<H5.Backprop> answer) {
    Problem net = net(41, 6, "tanh", "SIGMOID_BCE", 2, 4, 3);
    answer.result("2-4-3", f -> gradients(f, net));
  }

  @Check(kind = Kind.VALUES, weight = 25)
  @DisplayName("values: widths all 3, the rain table, a ReLU at its kink, one layer")
  void valuesAreRight(Subject<H5.Backprop> answer) {
    Problem square = net(42, 5, "sigmoid", "SOFTMAX_CE", 3, 3, 3);
    Problem tanh = net(43, 4, "tanh", "SIGMOID_L2", 3, 3, 3, 3, 3);
    answer.agrees("3-3-3, sigmoid, softmax", f -> gradients(f, square));
    answer.agrees("3-3-3-3-3, tanh, sigmoid", f -> gradients(f, tanh));
    answer.agrees("rain table", f -> gradients(f, Problem.rain()));
    Problem kink = net(51, 5, "relu", "IDENTITY_L2", 2, 4, 3).atTheKink();
    answer.agrees("2-4-3, ReLU at its kink", f -> gradients(f, kink));
    Problem single = net(44, 4, "tanh", "SIGMOID_BCE", 2, 3);
    answer.agrees("2-3, no hidden layer", f -> gradients(f, single));
  }

  @Check(kind = Kind.ARGUMENTS, weight = 5)
  @DisplayName("data and weights stay as they are")
  void argumentsStay(Subject<H5.Backprop> answer) {
    Problem net = net(45, 4, "linear", "IDENTITY_L2", 3, 2, 3);
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          gradients(f, net.with(net.T(), net.T()));
          return gradients(f, net);
        });
    for (String act : Problem.ACTIVATIONS) {
      Problem deep = net(52, 3, act, "SIGMOID_L2", 2, 3, 3, 2);
      answer.leavesArgumentsAlone("arguments, " + act, f -> gradients(f, deep));
    }
    for (String head : Problem.HEADS) {
      Problem single = net(53, 3, "tanh", head, 3, 2);
      answer.leavesArgumentsAlone("arguments, one layer, " + head, f -> gradients(f, single));
    }
    Problem one = net(54, 1, "sigmoid", "SOFTMAX_CE", 2, 3, 2);
    answer.leavesArgumentsAlone("arguments, one example", f -> gradients(f, one));
  }

  @Check(kind = Kind.GRADIENT, weight = 10)
  @DisplayName("gradient, block by block: one hidden layer")
  void oneHiddenLayer(Subject<H5.Backprop> answer) {
    agreesWithTheSlope(answer, "2-5-3", net(46, 6, "tanh", "SOFTMAX_CE", 2, 5, 3));
  }

  @Check(kind = Kind.GRADIENT, weight = 10)
  @DisplayName("gradient, block by block: two hidden layers")
  void twoHiddenLayers(Subject<H5.Backprop> answer) {
    agreesWithTheSlope(answer, "3-2-5-4", net(47, 6, "sigmoid", "IDENTITY_L2", 3, 2, 5, 4));
  }

  @Check(kind = Kind.INVARIANCE, weight = 5)
  @DisplayName("calling twice gives the same twice")
  void callingTwice(Subject<H5.Backprop> answer) {
    Problem net = net(48, 4, "relu", "IDENTITY_L2", 2, 4, 3);
    double[][] both =
        answer.result(
            "twice",
            f -> new double[][] {Problem.flat(gradients(f, net)), Problem.flat(gradients(f, net))});
    answer.holds(
        Arrays.equals(both[0], both[1]),
        "the second call with the same arguments gave something else",
        "NOZERO");
  }

  @Check(kind = Kind.INVARIANCE, weight = 5)
  @DisplayName("another batch gives another gradient")
  void anotherBatch(Subject<H5.Backprop> answer) {
    Problem net = net(49, 8, "tanh", "SIGMOID_L2", 3, 2, 4);
    Problem other = net.with(Problem.matrix(new SplittableRandom(50), 8, 3), net.T());
    answer.agrees(
        "two batches",
        f -> new double[][] {Problem.flat(gradients(f, net)), Problem.flat(gradients(f, other))});
  }

  private static void agreesWithTheSlope(Subject<H5.Backprop> answer, String id, Problem net) {
    answer.gradient(
        "gradient, " + id,
        f -> Problem.flat(gradients(f, net)),
        net::loss,
        net.theta(),
        net.blocks());
  }

  private static double[][][] gradients(H5.Backprop answer, Problem net) {
    return answer.backprop(net.X(), net.T(), net.W(), net.b(), net.act(), net.head());
  }

  private static Problem net(long seed, int examples, String act, String head, int... sizes) {
    return Problem.draw(new SplittableRandom(seed), examples, act, head, sizes);
  }
}
