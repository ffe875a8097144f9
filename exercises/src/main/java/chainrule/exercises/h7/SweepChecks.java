package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.lab.SigmoidNet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2b. */
@Checks
final class SweepChecks {
  private static final SigmoidNet NET = SigmoidNet.draw(new SplittableRandom(91), 5, 3, 2, 2);
  private static final double[] THETA = NET.theta(new SplittableRandom(92));
  private static final double[] MOVING = NET.theta(new SplittableRandom(93));
  private static final double[] REST = new double[THETA.length];

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("two rows: parameters and velocity")
  void shapeIsRight(AnswerUnderTest<H7.MomentumSweep> answer) {
    answer.result("shape", f -> once(f, NET, THETA, REST, 0.25, 0.5));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("one sweep from rest")
  void fromRest(AnswerUnderTest<H7.MomentumSweep> answer) {
    answer.agrees("from rest", f -> once(f, NET, THETA, REST, 0.25, 0.9));
    answer.agrees("α = 0", f -> once(f, NET, THETA, REST, 0.5, 0));
  }

  @Check(kind = CheckKind.VALUES, weight = 20)
  @DisplayName("one sweep in motion, and five in a row")
  void inMotion(AnswerUnderTest<H7.MomentumSweep> answer) {
    answer.agrees("in motion", f -> once(f, NET, THETA, MOVING, 0.25, 0.9));
    answer.agrees("in motion, ε = 0.1", f -> once(f, NET, THETA, MOVING, 0.1, 0.5));
    answer.agrees("in motion, α = 0", f -> once(f, NET, THETA, MOVING, 0.5, 0));
    answer.agrees("five sweeps", f -> several(f, NET, THETA, 0.2, 0.8, 5));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("parameters and velocity stay as they are, both rows are new")
  void argumentsStay(AnswerUnderTest<H7.MomentumSweep> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          once(f, NET, MOVING, REST, 0.3, 0.7);
          return once(f, NET, THETA, MOVING, 0.25, 0.9);
        });
  }

  static double[][] once(
      H7.MomentumSweep answer,
      SigmoidNet net,
      double[] theta,
      double[] velocity,
      double eps,
      double alpha) {
    return answer.sweep(theta, velocity, net.sizes(), net.X(), net.T(), eps, alpha);
  }

  static double[][] several(
      H7.MomentumSweep answer, SigmoidNet net, double[] theta, double eps, double alpha, int n) {
    double[][] now = {theta, new double[theta.length]};
    for (int t = 0; t < n; t++) {
      now = once(answer, net, now[0].clone(), now[1].clone(), eps, alpha);
    }
    return now;
  }
}
