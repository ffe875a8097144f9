package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.lab.FirstSweeps;
import chainrule.exercises.h7.lab.SigmoidNet;
import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2. */
@Checks
final class SummedCostHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 30)
  @DisplayName("gradient of the sum, drawn network")
  void agreesWithTheSlope(AnswerUnderTest<H7.SummedCost> answer) {
    SplittableRandom random = answer.random();
    SigmoidNet net = SigmoidNet.draw(random, 7, 3, 5, 4);
    double[] theta = net.theta(random);
    answer.gradient(
        "drawn gradient", f -> at(f, net, theta).gradient(), net::cost, theta, net.blocks());
    answer.agrees("drawn 3-5-4", f -> at(f, net, theta));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("all patterns twice cost twice as much")
  void doubles(AnswerUnderTest<H7.SummedCost> answer) {
    SplittableRandom random = answer.random().split();
    SigmoidNet net = SigmoidNet.draw(random, 3, 2, 3, 2);
    double[] theta = net.theta(random);
    double[][] X = {net.X()[0], net.X()[1], net.X()[2], net.X()[0], net.X()[1], net.X()[2]};
    double[][] T = {net.T()[0], net.T()[1], net.T()[2], net.T()[0], net.T()[1], net.T()[2]};
    SigmoidNet twice = new SigmoidNet(net.sizes(), X, T);
    CostGradient once = answer.result("three patterns", f -> at(f, net, theta));
    CostGradient both = answer.result("six patterns", f -> at(f, twice, theta));
    answer.holds(
        Math.abs(both.cost() - 2 * once.cost()) < 1e-9,
        "three patterns cost " + once.cost() + ", the same twice " + both.cost());
    double[] doubled = Arrays.stream(once.gradient()).map(g -> 2 * g).toArray();
    answer.holds(
        FirstSweeps.near(both.gradient(), doubled),
        "the gradient of three patterns is not doubled when they come twice");
  }

  private static CostGradient at(H7.SummedCost answer, SigmoidNet net, double[] theta) {
    return answer.summedCost(theta, net.sizes(), net.X(), net.T());
  }
}
