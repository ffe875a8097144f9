package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.lab.SigmoidNet;
import chainrule.minimize.CostGradient;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2. */
@Checks
final class SummedCostChecks {
  private static final SigmoidNet NET = SigmoidNet.draw(new SplittableRandom(71), 5, 3, 4, 2);
  private static final double[] THETA = NET.theta(new SplittableRandom(72));

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("a cost, and one gradient entry per parameter")
  void shapeIsRight(AnswerUnderTest<H7.SummedCost> answer) {
    answer.result("3-4-2", f -> at(f, NET, THETA));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("cost and gradient of 3-4-2, 3-3-3, 6-2-1 and of a single pattern")
  void valuesAreRight(AnswerUnderTest<H7.SummedCost> answer) {
    answer.agrees("cost and gradient of 3-4-2", f -> at(f, NET, THETA));
    SigmoidNet square = SigmoidNet.draw(new SplittableRandom(73), 4, 3, 3, 3);
    double[] theta = square.theta(new SplittableRandom(74));
    answer.agrees("3-3-3", f -> at(f, square, theta));
    SigmoidNet one = SigmoidNet.draw(new SplittableRandom(75), 1, 2, 3, 4);
    double[] small = one.theta(new SplittableRandom(76));
    answer.agrees("one pattern", f -> at(f, one, small));
    SigmoidNet task = SigmoidNet.of(new double[][][] {{{0, 0}, {0, 1}}, {{1}, {0}}}, 2);
    double[] nine = task.theta(new SplittableRandom(77));
    answer.agrees("targets 0 and 1", f -> at(f, task, nine));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("theta and patterns stay as they are")
  void argumentsStay(AnswerUnderTest<H7.SummedCost> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          at(f, NET, NET.theta(new SplittableRandom(78)));
          return at(f, NET, THETA);
        });
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient of the sum, block by block")
  void agreesWithTheSlope(AnswerUnderTest<H7.SummedCost> answer) {
    SigmoidNet net = SigmoidNet.draw(new SplittableRandom(79), 6, 4, 3, 2);
    double[] theta = net.theta(new SplittableRandom(80));
    answer.gradient("gradient", f -> at(f, net, theta).gradient(), net::cost, theta, net.blocks());
  }

  static CostGradient at(H7.SummedCost answer, SigmoidNet net, double[] theta) {
    return answer.summedCost(theta, net.sizes(), net.X(), net.T());
  }
}
