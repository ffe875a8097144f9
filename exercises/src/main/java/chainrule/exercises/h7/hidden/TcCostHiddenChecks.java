package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.TcCostChecks;
import chainrule.exercises.h7.lab.LetterNet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q5b. */
@Checks
final class TcCostHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 25)
  @DisplayName("gradient, drawn pictures and parameters")
  void agreesWithTheSlope(AnswerUnderTest<H7.LettersCost> answer) {
    SplittableRandom random = answer.random();
    for (int side : new int[] {4, 6}) {
      LetterNet net = TcCostChecks.pictures(random, side, 3);
      double[] theta = TcCostChecks.theta(random);
      answer.gradient(
          "drawn gradient, side " + side,
          f -> f.tcCost(theta, side, net.X(), net.T()).gradient(),
          net::cost,
          theta,
          LetterNet.blocks());
      answer.agrees("drawn, side " + side, f -> f.tcCost(theta, side, net.X(), net.T()));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("a letter costs the same wherever it lies")
  void shifted(AnswerUnderTest<H7.LettersCost> answer) {
    double[] theta = TcCostChecks.theta(answer.random().split());
    double[][] target = {{1}};
    double[] here = new double[81];
    double[] there = new double[81];
    for (int square : new int[] {20, 21, 22, 30, 39}) {
      here[square] = 1;
      there[square + 11] = 1;
    }
    double one =
        answer.result("here", f -> f.tcCost(theta, 9, new double[][] {here}, target)).cost();
    double other =
        answer.result("there", f -> f.tcCost(theta, 9, new double[][] {there}, target)).cost();
    answer.holds(
        Math.abs(one - other) < 1e-9,
        "a T costs " + one + " in one place and " + other + " in another");
  }
}
