package chainrule.exercises.h5;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q8. */
@Checks
class InputGradientChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("shape is that of X, all entries finite")
  void shapeIsRight(AnswerUnderTest<H5.InputGradient> answer) {
    answer.result("6 examples, 2-5-4-3", f -> gradient(f, net(81, 6, 2, 5, 4, 3)));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("values: widths all 3, and 4-2-5-3")
  void valuesAreRight(AnswerUnderTest<H5.InputGradient> answer) {
    NetworkProblem square = net(82, 4, 3, 3, 3, 3);
    answer.agrees("3-3-3-3", f -> gradient(f, square));
    NetworkProblem other = net(83, 7, 4, 2, 5, 3);
    answer.agrees("4-2-5-3", f -> gradient(f, other));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("data and weights stay as they are")
  void argumentsStay(AnswerUnderTest<H5.InputGradient> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          gradient(f, net(87, 5, 3, 3, 3, 3));
          return gradient(f, net(84, 5, 3, 3, 3, 3));
        });
    answer.leavesArgumentsAlone("arguments, one row", f -> gradient(f, net(88, 1, 2, 4, 3, 2)));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient of the mean loss by X")
  void agreesWithTheSlope(AnswerUnderTest<H5.InputGradient> answer) {
    NetworkProblem net = net(85, 5, 2, 4, 6, 3);
    answer.gradient(
        "by X",
        f -> NetworkProblem.flat(gradient(f, net)),
        x -> loss(net, NetworkProblem.rows(x, 2)),
        NetworkProblem.flat(net.X()),
        List.of(ParameterBlock.whole("X", 10)));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("an input that no weight leads away from does not matter")
  void silentInput(AnswerUnderTest<H5.InputGradient> answer) {
    NetworkProblem net = net(86, 4, 2, 3, 5, 3);
    double[][] first = {net.W()[0][0], new double[3]};
    double[][][] W = {first, net.W()[1], net.W()[2]};
    answer.agrees("second row of W[0] zero", f -> f.inputGradient(net.X(), net.T(), W, net.b()));
  }

  private static double loss(NetworkProblem net, double[][] X) {
    double[][] first =
        Forward.activate(Forward.scores(X, net.W()[0], net.b()[0]), HiddenActivation.TANH);
    double[][] second =
        Forward.activate(Forward.scores(first, net.W()[1], net.b()[1]), HiddenActivation.SIGMOID);
    return Forward.loss(Forward.scores(second, net.W()[2], net.b()[2]), net.T(), Head.SOFTMAX_CE);
  }

  private static double[][] gradient(H5.InputGradient answer, NetworkProblem net) {
    return answer.inputGradient(net.X(), net.T(), net.W(), net.b());
  }

  private static NetworkProblem net(long seed, int examples, int... sizes) {
    return NetworkProblem.draw(
        new SplittableRandom(seed), examples, HiddenActivation.TANH, Head.SOFTMAX_CE, sizes);
  }
}
