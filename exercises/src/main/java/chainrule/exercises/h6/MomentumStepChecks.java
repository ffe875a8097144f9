package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.checks.LearningCurve;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1. */
@Checks
public final class MomentumStepChecks {
  private static final double[] W = {0.5, -1.5, 2};
  private static final double[] V = {0.25, 0.75, -0.5};
  private static final double[] G = {-1, 2, 0.5};

  @Check(kind = CheckKind.SHAPE, weight = 0.6)
  @DisplayName("returns as many weights and velocities as there are weights")
  void keepsTheShape(AnswerUnderTest<H6.MomentumStep> answer) {
    answer.result("3 weights", f -> f.momentumStep(W, V, G, 0.5, 0.25));
    answer.result(
        "1 weight",
        f -> f.momentumStep(new double[] {2}, new double[] {-1}, new double[] {3}, 0.25, 0.5));
  }

  @Check(kind = CheckKind.VALUES, weight = 1)
  @DisplayName("one step of three weights, and a second with another rate")
  void takesOneStep(AnswerUnderTest<H6.MomentumStep> answer) {
    answer.agrees("one step", f -> f.momentumStep(W, V, G, 0.5, 0.25));
    answer.agrees("another rate", f -> f.momentumStep(W, V, G, 0.1, 0.9));
    answer.agrees("without momentum", f -> f.momentumStep(W, V, G, 0.2, 0));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.2)
  @DisplayName("five steps down ½w² from 1 with ε = 0.1, α = 0.9")
  void goesDownABowl(AnswerUnderTest<H6.MomentumStep> answer) {
    answer.agrees(
        "five steps", LearningCurve.of("weight", "step").from(1), f -> downABowl(f, 5, 0.1, 0.9));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.4)
  @DisplayName("leaves w, v and g as they were, and returns new arrays")
  void leavesArguments(AnswerUnderTest<H6.MomentumStep> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.momentumStep(W, V, G, 0.5, 0.25));
    answer.leavesArgumentsAlone("arguments at rest", f -> f.momentumStep(W, V, G, 0.125, 0));
  }

  @Check(kind = CheckKind.RANDOM, weight = 1.8)
  @DisplayName("random steps of 1, 2 and 5 weights")
  void agreesOnRandomCases(AnswerUnderTest<H6.MomentumStep> answer) {
    SplittableRandom random = answer.random();
    for (int n : new int[] {1, 2, 5}) {
      double[] w = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double[] v = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double[] g = DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n);
      double eps = random.nextInt(1, 8) / 16.0;
      double alpha = random.nextInt(4, 15) / 16.0;
      answer.agrees("random step of " + n, f -> f.momentumStep(w, v, g, eps, alpha));
    }
  }

  /** Returns the weight after each step down ½w² from 1, at rest at first. */
  public static double[] downABowl(H6.MomentumStep answer, int steps, double eps, double alpha) {
    Motion at = new Motion(new double[] {1}, new double[1]);
    double[] weights = new double[steps];
    for (int t = 0; t < steps; t++) {
      at = answer.momentumStep(at.weights(), at.velocity(), at.weights().clone(), eps, alpha);
      weights[t] = at.weights()[0];
    }
    return weights;
  }
}
