package chainrule.exercises.h5.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h5.NetworkProblem;
import chainrule.minimize.CostGradient;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q5. */
@Checks
class CostGradHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient, block by block, drawn network and λ")
  void agreesWithTheSlope(AnswerUnderTest<H5.CostAndGradient> answer) {
    NetworkProblem net =
        NetworkProblem.draw(answer.random(), 7, HiddenActivation.TANH, Head.SOFTMAX_CE, 2, 5, 4, 3);
    double lambda = 0.5 + answer.random().split().nextDouble();
    answer.gradient(
        "drawn 2-5-4-3",
        f -> costGrad(f, net, lambda).gradient(),
        theta -> net.cost(theta, lambda),
        net.theta(),
        net.blocks());
  }

  @Check(kind = CheckKind.RANDOM, weight = 10)
  @DisplayName("every activation with every head")
  void drawnCases(AnswerUnderTest<H5.CostAndGradient> answer) {
    SplittableRandom random = answer.random();
    for (HiddenActivation act : HiddenActivation.values()) {
      for (Head head : Head.values()) {
        NetworkProblem net = NetworkProblem.draw(random, 5, act, head, 4, 3, 2);
        answer.agrees("drawn, " + act + ", " + head, f -> costGrad(f, net, 0.7));
      }
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("the penalty grows in proportion to λ, in cost and gradient")
  void linearInLambda(AnswerUnderTest<H5.CostAndGradient> answer) {
    NetworkProblem net =
        NetworkProblem.draw(
            answer.random(), 5, HiddenActivation.SIGMOID, Head.IDENTITY_L2, 3, 4, 2);
    CostGradient none = answer.result("λ = 0", f -> costGrad(f, net, 0));
    CostGradient one = answer.result("λ = 1", f -> costGrad(f, net, 1));
    CostGradient three = answer.result("λ = 3", f -> costGrad(f, net, 3));
    answer.holds(
        Math.abs(three.cost() - none.cost() - 3 * (one.cost() - none.cost())) < 1e-9,
        "what λ = 3 adds to the cost is not three times what λ = 1 adds");
    double off = 0;
    for (int i = 0; i < one.gradient().length; i++) {
      double once = one.gradient()[i] - none.gradient()[i];
      off = Math.max(off, Math.abs(three.gradient()[i] - none.gradient()[i] - 3 * once));
    }
    answer.holds(off < 1e-9, "what λ = 3 adds to the gradient is not three times what λ = 1 adds");
    answer.agrees("λ = 2", f -> costGrad(f, net, 2));
  }

  private static CostGradient costGrad(
      H5.CostAndGradient answer, NetworkProblem net, double lambda) {
    return answer.costGrad(
        net.theta(), net.sizes(), net.X(), net.T(), lambda, net.act(), net.head());
  }
}
