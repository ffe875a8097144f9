package chainrule.exercises.h5.hidden;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h5.Forward;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h5.NetworkProblem;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q8. */
@Checks
class InputGradientHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient of the mean loss by X, drawn network")
  void agreesWithTheSlope(AnswerUnderTest<H5.InputGradient> answer) {
    NetworkProblem net = net(answer.random(), 6, 3, 5, 2, 4);
    answer.gradient(
        "drawn, by X",
        f -> NetworkProblem.flat(gradient(f, net)),
        x -> loss(net, NetworkProblem.rows(x, 3)),
        NetworkProblem.flat(net.X()),
        List.of(ParameterBlock.whole("X", 18)));
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn networks of other shapes")
  void drawnCases(AnswerUnderTest<H5.InputGradient> answer) {
    SplittableRandom random = answer.random();
    int[][] shapes = {{2, 3, 4, 5}, {5, 4, 3, 2}, {4, 4, 4, 4}};
    for (int[] sizes : shapes) {
      NetworkProblem net = net(random, 1 + sizes[1], sizes);
      answer.agrees("drawn, " + sizes[0] + " inputs", f -> gradient(f, net));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("an example's gradient is its share of the mean")
  void shareOfTheMean(AnswerUnderTest<H5.InputGradient> answer) {
    NetworkProblem net = net(answer.random(), 4, 2, 3, 5, 3);
    answer.agrees("batch, values", f -> gradient(f, net));
    double[][] batch = answer.result("batch", f -> gradient(f, net));
    for (int i = 0; i < 4; i++) {
      NetworkProblem one = net.with(new double[][] {net.X()[i]}, new double[][] {net.T()[i]});
      double[][] alone = answer.result("example " + i, f -> gradient(f, one));
      double off =
          Math.max(
              Math.abs(alone[0][0] / 4 - batch[i][0]), Math.abs(alone[0][1] / 4 - batch[i][1]));
      answer.holds(
          off < 1e-9, "example " + i + " alone must have 4 times the gradient that it has among 4");
    }
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

  private static NetworkProblem net(SplittableRandom random, int examples, int... sizes) {
    return NetworkProblem.draw(random, examples, HiddenActivation.TANH, Head.SOFTMAX_CE, sizes);
  }
}
