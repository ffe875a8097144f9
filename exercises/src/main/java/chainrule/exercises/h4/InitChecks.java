package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q3. */
@Checks
class InitChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("shape is nIn × nOut")
  void shapeIsRight(AnswerUnderTest<H4.Init> answer) {
    answer.result("uniform, 2 to 3", f -> f.init(2, 3, Spread.UNIFORM, .5, 1));
    answer.result("normal, 4 to 1", f -> f.init(4, 1, Spread.NORMAL, .5, 1));
  }

  @Check(kind = CheckKind.VALUES, weight = 13)
  @DisplayName("the first weights of UNIFORM, for several seeds")
  void uniform(AnswerUnderTest<H4.Init> answer) {
    answer.agrees("uniform, seed 42", f -> f.init(2, 3, Spread.UNIFORM, .01, 42));
    answer.agrees("uniform, seed 7", f -> f.init(3, 2, Spread.UNIFORM, 2, 7));
    answer.agrees("uniform, seed −5", f -> f.init(4, 4, Spread.UNIFORM, 1, -5));
    answer.agrees("uniform, large seed", f -> f.init(2, 2, Spread.UNIFORM, 1, 123456789012L));
    answer.agrees("uniform, 1 to 1", f -> f.init(1, 1, Spread.UNIFORM, .3, 8));
  }

  @Check(kind = CheckKind.VALUES, weight = 12)
  @DisplayName("the first weights of NORMAL, for several seeds and ε")
  void normal(AnswerUnderTest<H4.Init> answer) {
    answer.agrees("normal, seed 42", f -> f.init(2, 3, Spread.NORMAL, .25, 42));
    answer.agrees("normal, seed 7", f -> f.init(3, 2, Spread.NORMAL, 3, 7));
    answer.agrees("normal, seed −5", f -> f.init(4, 4, Spread.NORMAL, .5, -5));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("every row is an array of its own, every call makes new ones")
  void rowsAreTheirOwn(AnswerUnderTest<H4.Init> answer) {
    for (Spread spread : Spread.values()) {
      answer.leavesArgumentsAlone(
          "rows, " + spread,
          f -> {
            f.init(3, 2, spread, .5, 3);
            return f.init(3, 2, spread, .5, 4);
          });
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("the same seed gives the same weights, another one others")
  void seedsDecide(AnswerUnderTest<H4.Init> answer) {
    for (Spread spread : Spread.values()) {
      double[][][] both =
          answer.result(
              "seed 3 twice, " + spread,
              f -> new double[][][] {f.init(3, 2, spread, .5, 3), f.init(3, 2, spread, .5, 3)});
      answer.holds(
          Arrays.deepEquals(both[0], both[1]),
          "seed 3 gave other weights when it was used again",
          "UNSEEDED");
      double[][][] two =
          answer.result(
              "seeds 3 and 4, " + spread,
              f -> new double[][][] {f.init(3, 2, spread, .5, 3), f.init(3, 2, spread, .5, 4)});
      answer.holds(
          !Arrays.deepEquals(two[0], two[1]), "seeds 3 and 4 gave the same weights", "SEEDIGNORED");
      answer.agrees("seed 9, " + spread, f -> f.init(3, 2, spread, .5, 9));
    }
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 10)
  @DisplayName("many weights: mean near 0, spread as asked, all different")
  void manyWeights(AnswerUnderTest<H4.Init> answer) {
    WeightStatistics uniform =
        answer.result(
            "uniform, 784 to 30",
            f -> WeightStatistics.of(f.init(784, 30, Spread.UNIFORM, .01, 11)));
    answer.holds(
        uniform.largest() <= .0858018835,
        "784 to 30: the largest weight is "
            + uniform.largest()
            + "   expected at most 0.0858018834");
    spreads(answer, uniform, .0858018834 / Math.sqrt(3));
    WeightStatistics normal =
        answer.result(
            "normal, 60 to 50", f -> WeightStatistics.of(f.init(60, 50, Spread.NORMAL, .5, 12)));
    spreads(answer, normal, .5);
    answer.agrees(
        "normal, 60 to 50, statistics",
        f -> WeightStatistics.of(f.init(60, 50, Spread.NORMAL, .5, 12)));
    answer.agrees(
        "uniform, 784 to 30, statistics",
        f -> WeightStatistics.of(f.init(784, 30, Spread.UNIFORM, .01, 11)));
  }

  private static void spreads(
      AnswerUnderTest<H4.Init> answer, WeightStatistics found, double deviation) {
    answer.holds(
        found.distinct() == found.count(),
        found.distinct()
            + " different weights among "
            + found.count()
            + "   expected all different");
    answer.holds(
        found.isCentred(deviation), "the mean is " + found.mean() + "   expected nearly 0");
    answer.holds(
        found.spreadsAs(deviation),
        "the standard deviation is " + found.deviation() + "   expected about " + deviation);
  }
}
