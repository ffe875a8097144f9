package chainrule.exercises.h2;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.loss.Regularizer;
import chainrule.math.Vectors;
import chainrule.minimize.CostGradient;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q6. */
@Checks
public final class PenaltyChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("a penalty, and one gradient entry per weight")
  void shapeIsRight(AnswerUnderTest<H2.Penalty> answer) {
    double[][] W = matrix(61, 4, 2);
    for (PenaltyKind kind : PenaltyKind.values()) {
      answer.result("4×2, " + kind, f -> f.penalty(W, 0.3, 0.7, kind));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("the penalty alone, of each kind")
  void penaltyAlone(AnswerUnderTest<H2.Penalty> answer) {
    double[][] W = {{1.5, -0.25, 2}, {-1, 0.75, 0.5}};
    for (PenaltyKind kind : PenaltyKind.values()) {
      answer.agrees("alone, " + kind, f -> f.penalty(W, 0.7, 1.2, kind).cost());
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("the lecture's weights (1, 0, 0, 0) and (¼, ¼, ¼, ¼)")
  void lectureWeights(AnswerUnderTest<H2.Penalty> answer) {
    double[][] one = {{1, 0, 0, 0}};
    double[][] spread = {{0.25, 0.25, 0.25, 0.25}};
    for (PenaltyKind kind : PenaltyKind.values()) {
      answer.agrees("one large, " + kind, f -> f.penalty(one, 1, 0.5, kind));
      answer.agrees("spread, " + kind, f -> f.penalty(spread, 1, 0.5, kind));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("weights of both signs, and zeros, of which the slope is 0")
  void signsAndZeros(AnswerUnderTest<H2.Penalty> answer) {
    double[][] W = {{0, -1.5, 2}, {-0.5, 0, 0.75}};
    for (PenaltyKind kind : PenaltyKind.values()) {
      answer.agrees("both signs, " + kind, f -> f.penalty(W, 0.2, 1.7, kind));
    }
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("leaves W as it was")
  void leavesArguments(AnswerUnderTest<H2.Penalty> answer) {
    double[][] W = matrix(62, 2, 3);
    for (PenaltyKind kind : PenaltyKind.values()) {
      answer.leavesArgumentsAlone("arguments, " + kind, f -> f.penalty(W, 0.3, 0.7, kind));
    }
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient of each kind")
  void agreesWithTheSlope(AnswerUnderTest<H2.Penalty> answer) {
    double[][] W = matrix(63, 3, 4);
    for (PenaltyKind kind : PenaltyKind.values()) {
      answer.gradient(
          "slope, " + kind,
          f -> f.penalty(W, 0.6, 1.3, kind).gradient(),
          cost(0.6, 1.3, kind),
          Vectors.concat(W),
          List.of(new ParameterBlock("W", 0, 12, 4)));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("twice λ, twice the penalty and its gradient")
  void linearInLambda(AnswerUnderTest<H2.Penalty> answer) {
    double[][] W = matrix(64, 3, 2);
    for (PenaltyKind kind : PenaltyKind.values()) {
      CostGradient once = answer.result("λ, " + kind, f -> f.penalty(W, 0.4, 0.7, kind));
      CostGradient twice = answer.result("2λ, " + kind, f -> f.penalty(W, 0.8, 0.7, kind));
      String found = kind + " with twice λ: the penalty " + once.cost() + " becomes ";
      answer.holds(
          Math.abs(twice.cost() - 2 * once.cost()) < 1e-9,
          found + twice.cost() + "   expected twice as much");
      for (int i = 0; i < 6; i++) {
        double entry = once.gradient()[i];
        double other = twice.gradient()[i];
        answer.holds(
            Math.abs(other - 2 * entry) < 1e-9,
            kind + " with twice λ: slope " + entry + " becomes " + other + "   expected twice it");
      }
      answer.agrees("2λ again, " + kind, f -> f.penalty(W, 0.8, 0.7, kind));
    }
  }

  /** Returns the penalty as a function of the weights, row by row. */
  public static ToDoubleFunction<double[]> cost(double lambda, double beta, PenaltyKind kind) {
    Regularizer regularizer =
        switch (kind) {
          case L2 -> Regularizer.l2(lambda);
          case L1 -> Regularizer.l1(lambda);
          case ELASTIC -> Regularizer.elasticNet(lambda, beta);
        };
    return regularizer::penalty;
  }

  private static double[][] matrix(long seed, int m, int n) {
    return DrawnNumbers.SIXTEENTHS.matrix(new SplittableRandom(seed), m, n);
  }
}
