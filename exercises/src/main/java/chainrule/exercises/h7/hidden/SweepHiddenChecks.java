package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.lab.FirstSweeps;
import chainrule.exercises.h7.lab.SigmoidNet;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2b. */
@Checks
final class SweepHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 35)
  @DisplayName("drawn networks, rates and velocities")
  void drawnSweeps(AnswerUnderTest<H7.MomentumSweep> answer) {
    SplittableRandom random = answer.random();
    int[][] shapes = {{2, 3, 1}, {4, 2, 3}, {3, 3, 3}};
    for (int[] sizes : shapes) {
      SigmoidNet net = SigmoidNet.draw(random, 6, sizes);
      double[] theta = net.theta(random);
      double[] velocity = net.theta(random);
      double eps = random.nextInt(1, 8) / 16.0;
      double alpha = random.nextInt(4, 15) / 16.0;
      answer.agrees(
          "drawn " + Arrays.toString(sizes),
          f -> f.sweep(theta, velocity, sizes, net.X(), net.T(), eps, alpha));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("the order of the patterns does not matter")
  void orderDoesNotMatter(AnswerUnderTest<H7.MomentumSweep> answer) {
    SplittableRandom random = answer.random().split();
    SigmoidNet net = SigmoidNet.draw(random, 3, 2, 3, 2);
    double[] theta = net.theta(random);
    double[] velocity = net.theta(random);
    double[][] X = {net.X()[2], net.X()[0], net.X()[1]};
    double[][] T = {net.T()[2], net.T()[0], net.T()[1]};
    double[][] one =
        answer.result(
            "in order", f -> f.sweep(theta, velocity, net.sizes(), net.X(), net.T(), 0.5, 0.75));
    double[][] other =
        answer.result(
            "in another order", f -> f.sweep(theta, velocity, net.sizes(), X, T, 0.5, 0.75));
    answer.holds(
        FirstSweeps.near(one[0], other[0]),
        "another order of the patterns gives other parameters",
        "ONLINE");
  }
}
