package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.lab.KinshipNet;
import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q6. */
@Checks
final class FamilyCostGradChecks {
  private static final KinshipNet NET = KinshipNet.draw(new SplittableRandom(21), 5);
  private static final double[] THETA = NET.theta(new SplittableRandom(22));

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("a cost, and 630 gradient entries")
  void shapeIsRight(AnswerUnderTest<H7.FamilyCost> answer) {
    answer.result("shape", f -> at(f, NET, THETA));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("cost and gradient for five questions and for one")
  void valuesAreRight(AnswerUnderTest<H7.FamilyCost> answer) {
    answer.agrees("five questions", f -> at(f, NET, THETA));
    KinshipNet one = KinshipNet.draw(new SplittableRandom(23), 1);
    double[] theta = one.theta(new SplittableRandom(24));
    answer.agrees("two answers", f -> at(f, one, theta));
    double[] small = Arrays.stream(THETA).map(v -> 0.1 * v).toArray();
    answer.agrees("small weights", f -> at(f, NET, small));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("theta and questions stay as they are")
  void argumentsStay(AnswerUnderTest<H7.FamilyCost> answer) {
    KinshipNet two = KinshipNet.draw(new SplittableRandom(25), 2);
    double[] theta = two.theta(new SplittableRandom(26));
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          at(f, NET, theta);
          return at(f, two, theta);
        });
  }

  @Check(kind = CheckKind.GRADIENT, weight = 20)
  @DisplayName("gradient, block by block")
  void agreesWithTheSlope(AnswerUnderTest<H7.FamilyCost> answer) {
    KinshipNet net = KinshipNet.draw(new SplittableRandom(27), 4);
    double[] theta = net.theta(new SplittableRandom(28));
    answer.gradient(
        "gradient", f -> at(f, net, theta).gradient(), net::cost, theta, KinshipNet.blocks());
  }

  static CostGradient at(H7.FamilyCost answer, KinshipNet net, double[] theta) {
    return answer.familyCostGrad(theta, net.persons(), net.relations(), net.T());
  }
}
