package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.lab.KinshipNet;
import chainrule.minimize.CostGradient;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q6. */
@Checks
final class FamilyCostGradHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 25)
  @DisplayName("gradient, drawn questions and parameters")
  void agreesWithTheSlope(AnswerUnderTest<H7.FamilyCost> answer) {
    SplittableRandom random = answer.random();
    KinshipNet net = KinshipNet.draw(random, 6);
    double[] theta = net.theta(random);
    answer.gradient(
        "drawn gradient", f -> at(f, net, theta).gradient(), net::cost, theta, KinshipNet.blocks());
    answer.agrees("drawn", f -> at(f, net, theta));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("whoever is not asked about has no gradient")
  void othersStay(AnswerUnderTest<H7.FamilyCost> answer) {
    KinshipNet net = KinshipNet.draw(answer.random().split(), 1);
    double[] theta = net.theta(answer.random().split());
    double[] g = answer.result("one question", f -> at(f, net, theta)).gradient();
    for (int i = 0; i < 144; i++) {
      answer.holds(
          g[i] == 0 || i / 6 == net.persons()[0],
          "the weights of person " + i / 6 + " have a gradient, but nobody asked about them");
    }
    for (int i = 0; i < 72; i++) {
      answer.holds(
          g[150 + i] == 0 || i / 6 == net.relations()[0],
          "the weights of relation " + i / 6 + " have a gradient, but nobody asked for it");
    }
    answer.agrees("one drawn question", f -> at(f, net, theta));
  }

  private static CostGradient at(H7.FamilyCost answer, KinshipNet net, double[] theta) {
    return answer.familyCostGrad(theta, net.persons(), net.relations(), net.T());
  }
}
