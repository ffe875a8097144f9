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

/** Public checks of Q2b. */
@Checks
class DirectDerivativeChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("a finite number")
  void finite(AnswerUnderTest<H5.DirectDerivative> answer) {
    answer.result("one weight", f -> net(31).derivative(f, 1, 0));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("all four weights of two networks")
  void valuesAreRight(AnswerUnderTest<H5.DirectDerivative> answer) {
    answer.agrees("four weights", net(32)::derivatives);
    answer.agrees("four other weights", net(33)::derivatives);
    double[] far = {800, -0.3}; // where exp overflows, the sigmoid is 1
    double[][] W1 = {{0.4, -0.7}, {0.2, 0.9}};
    for (int j = 0; j < 2; j++) {
      int unit = j;
      answer.agrees(
          "beside a unit far out, " + j,
          f ->
              f.directDerivative(
                  new double[] {0.5, -1}, 1, W1, far, new double[] {0.8, -0.5}, 0.1, 0, unit));
    }
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("the arrays stay as they are")
  void argumentsStay(AnswerUnderTest<H5.DirectDerivative> answer) {
    answer.leavesArgumentsAlone("arguments", net(34)::derivatives);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("slope of the loss along each weight")
  void agreesWithTheSlope(AnswerUnderTest<H5.DirectDerivative> answer) {
    Net net = net(35);
    answer.gradient(
        "by W1",
        net::derivatives,
        w -> net.problem().loss(net.theta(w)),
        NetworkProblem.flat(net.problem().W()[0]),
        List.of(ParameterBlock.whole("W1", 4)));
  }

  /** A 2-2-1 net of sigmoids on one example. */
  private record Net(NetworkProblem problem) {
    double derivative(H5.DirectDerivative answer, int i, int j) {
      double[] w2 = NetworkProblem.flat(problem.W()[1]);
      return answer.directDerivative(
          problem.X()[0],
          problem.T()[0][0],
          problem.W()[0],
          problem.b()[0],
          w2,
          problem.b()[1][0],
          i,
          j);
    }

    double[] derivatives(H5.DirectDerivative answer) {
      double[] all = new double[4];
      for (int entry = 0; entry < 4; entry++) {
        all[entry] = derivative(answer, entry / 2, entry % 2);
      }
      return all;
    }

    double[] theta(double[] firstWeights) {
      double[] theta = problem.theta();
      System.arraycopy(firstWeights, 0, theta, 0, 4);
      return theta;
    }
  }

  private static Net net(long seed) {
    return new Net(
        NetworkProblem.draw(
            new SplittableRandom(seed), 1, HiddenActivation.SIGMOID, Head.SIGMOID_L2, 2, 2, 1));
  }
}
