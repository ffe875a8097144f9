package chainrule.exercises.h5;

import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q5. */
@Checks
class CostGradChecks {
  private static final double LAMBDA = 1.3;

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("a cost, and one gradient entry per parameter")
  void shapeIsRight(AnswerUnderTest<H5.CostAndGradient> answer) {
    NetworkProblem net = net(51, HiddenActivation.TANH, Head.SIGMOID_BCE, 2, 4, 3);
    answer.result("2-4-3", f -> costGrad(f, net, 0.5));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("cost and gradient with a penalty")
  void penalised(AnswerUnderTest<H5.CostAndGradient> answer) {
    NetworkProblem square = net(52, HiddenActivation.SIGMOID, Head.SIGMOID_L2, 3, 3, 3);
    answer.agrees("3-3-3, λ = 1.3", f -> costGrad(f, square, LAMBDA));
    NetworkProblem deep = net(53, HiddenActivation.TANH, Head.SOFTMAX_CE, 2, 4, 5, 3);
    answer.agrees("2-4-5-3, λ = 0.2", f -> costGrad(f, deep, 0.2));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("cost and gradient without a penalty")
  void plain(AnswerUnderTest<H5.CostAndGradient> answer) {
    NetworkProblem net = net(54, HiddenActivation.SIGMOID, Head.IDENTITY_L2, 2, 4, 3);
    answer.agrees("2-4-3, λ = 0", f -> costGrad(f, net, 0));
    NetworkProblem tanh = net(58, HiddenActivation.TANH, Head.SIGMOID_BCE, 3, 3, 3, 3);
    answer.agrees("3-3-3-3, λ = 0", f -> costGrad(f, tanh, 0));
    answer.agrees("rain table", f -> costGrad(f, NetworkProblem.rain(), 0));
    for (Head head : List.of(Head.SIGMOID_BCE, Head.SOFTMAX_CE)) {
      NetworkProblem certain = net(61, HiddenActivation.TANH, head, 2, 4, 3);
      double[] large = Arrays.stream(certain.theta()).map(v -> 1000 * v).toArray();
      answer.agrees(
          "saturated " + head,
          f ->
              f.costGrad(large, certain.sizes(), certain.X(), certain.T(), 0, certain.act(), head));
    }
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("theta and data stay as they are")
  void argumentsStay(AnswerUnderTest<H5.CostAndGradient> answer) {
    NetworkProblem net = net(55, HiddenActivation.SIGMOID, Head.IDENTITY_L2, 2, 4, 3);
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          costGrad(f, net, 0.5);
          return costGrad(f, net, LAMBDA);
        });
    answer.leavesArgumentsAlone("arguments, λ = 0", f -> costGrad(f, net, 0));
    NetworkProblem single = net(59, HiddenActivation.TANH, Head.SOFTMAX_CE, 3, 2);
    answer.leavesArgumentsAlone("arguments, one layer", f -> costGrad(f, single, LAMBDA));
    NetworkProblem deep = net(60, HiddenActivation.RELU, Head.SIGMOID_L2, 2, 3, 3, 2);
    answer.leavesArgumentsAlone("arguments, three layers", f -> costGrad(f, deep, 0.2));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 10)
  @DisplayName("gradient, block by block, λ = 0")
  void agreesWithTheSlope(AnswerUnderTest<H5.CostAndGradient> answer) {
    agreesWithTheSlope(answer, net(56, HiddenActivation.SIGMOID, Head.SIGMOID_BCE, 2, 4, 3), 0);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 10)
  @DisplayName("gradient, block by block, λ = 1.3")
  void agreesWithTheSlopeOfThePenalty(AnswerUnderTest<H5.CostAndGradient> answer) {
    agreesWithTheSlope(answer, net(57, HiddenActivation.TANH, Head.SOFTMAX_CE, 2, 4, 3), LAMBDA);
  }

  private static void agreesWithTheSlope(
      AnswerUnderTest<H5.CostAndGradient> answer, NetworkProblem net, double lambda) {
    answer.gradient(
        "gradient, λ = " + lambda,
        f -> costGrad(f, net, lambda).gradient(),
        theta -> net.cost(theta, lambda),
        net.theta(),
        net.blocks());
  }

  private static CostGradient costGrad(
      H5.CostAndGradient answer, NetworkProblem net, double lambda) {
    return answer.costGrad(
        net.theta(), net.sizes(), net.X(), net.T(), lambda, net.act(), net.head());
  }

  private static NetworkProblem net(long seed, HiddenActivation act, Head head, int... sizes) {
    return NetworkProblem.draw(new SplittableRandom(seed), 6, act, head, sizes);
  }
}
