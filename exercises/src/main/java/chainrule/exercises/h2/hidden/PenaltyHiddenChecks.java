package chainrule.exercises.h2.hidden;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h2.H2;
import chainrule.exercises.h2.PenaltyChecks;
import chainrule.exercises.h2.PenaltyKind;
import chainrule.math.Vectors;
import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q6. */
@Checks
final class PenaltyHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient of each kind at drawn weights")
  void agreesWithTheSlope(AnswerUnderTest<H2.Penalty> answer) {
    double[][] W = DrawnNumbers.SIXTEENTHS.matrix(answer.random(), 5, 3);
    for (PenaltyKind kind : PenaltyKind.values()) {
      answer.gradient(
          "drawn, slope, " + kind,
          f -> f.penalty(W, 1.4, 0.45, kind).gradient(),
          PenaltyChecks.cost(1.4, 0.45, kind),
          Vectors.concat(W),
          List.of(new ParameterBlock("W", 0, 15, 3)));
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn weights, λ and β")
  void drawnWeights(AnswerUnderTest<H2.Penalty> answer) {
    SplittableRandom random = answer.random().split();
    int[][] shapes = {{2, 5}, {4, 4}, {1, 3}};
    for (int[] shape : shapes) {
      double[][] W = DrawnNumbers.SIXTEENTHS.matrix(random, shape[0], shape[1]);
      double lambda = random.nextInt(3, 14) / 10.0;
      double beta = random.nextInt(12, 30) / 10.0;
      for (PenaltyKind kind : PenaltyKind.values()) {
        answer.agrees(
            "drawn " + shape[0] + "×" + shape[1] + ", " + kind,
            f -> f.penalty(W, lambda, beta, kind));
      }
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("−W costs as much as W, and its slopes are the opposite ones")
  void evenInTheWeights(AnswerUnderTest<H2.Penalty> answer) {
    double[][] W = DrawnNumbers.SIXTEENTHS.matrix(answer.random().split().split(), 2, 3);
    double[][] turned = new double[2][];
    Arrays.setAll(turned, i -> Arrays.stream(W[i]).map(weight -> -weight).toArray());
    for (PenaltyKind kind : PenaltyKind.values()) {
      CostGradient mine = answer.result("W, " + kind, f -> f.penalty(W, 0.9, 0.3, kind));
      CostGradient other = answer.result("−W, " + kind, f -> f.penalty(turned, 0.9, 0.3, kind));
      answer.holds(
          Math.abs(mine.cost() - other.cost()) < 1e-9,
          kind + ": W costs " + mine.cost() + ", −W " + other.cost() + "   expected the same");
      for (int i = 0; i < 6; i++) {
        double slope = mine.gradient()[i];
        double opposite = other.gradient()[i];
        answer.holds(
            Math.abs(slope + opposite) < 1e-9,
            kind + ": slope " + slope + ", at −W " + opposite + "   expected the opposite");
      }
      answer.agrees("−W again, " + kind, f -> f.penalty(turned, 0.9, 0.3, kind));
    }
  }
}
