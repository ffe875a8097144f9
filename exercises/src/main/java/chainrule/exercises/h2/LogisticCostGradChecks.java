package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.minimize.CostGradient;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q7. */
@Checks
final class LogisticCostGradChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("a cost, and one gradient entry per weight")
  void shapeIsRight(AnswerUnderTest<H2.LogisticCostGrad> answer) {
    for (int d : new int[] {1, 4}) {
      LabelledCases cases = cases(70 + d, 5, d);
      double[] w = weights(80 + d, d);
      answer.result(d + " inputs", f -> f.logisticCostGrad(w, cases.X(), cases.t()));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("the cost alone")
  void costAlone(AnswerUnderTest<H2.LogisticCostGrad> answer) {
    LabelledCases cases = cases(78, 5, 3);
    double[] w = weights(88, 3);
    double[] zero = new double[4];
    answer.agrees("cost", f -> f.logisticCostGrad(w, cases.X(), cases.t()).cost());
    answer.agrees("cost at 0", f -> f.logisticCostGrad(zero, cases.X(), cases.t()).cost());
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("AND with zero weights and with others; single cases")
  void gate(AnswerUnderTest<H2.LogisticCostGrad> answer) {
    LabelledCases and = LabelledCases.and();
    answer.agrees("zero weights", f -> f.logisticCostGrad(new double[3], and.X(), and.t()));
    double[] w = {-1.5, 1, 0.75};
    answer.agrees("AND", f -> f.logisticCostGrad(w, and.X(), and.t()));
    double[][] one = {{2, -0.5}};
    answer.agrees("a case of class 1", f -> f.logisticCostGrad(w, one, new double[] {1}));
    answer.agrees("a case of class 0", f -> f.logisticCostGrad(w, one, new double[] {0}));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("weighted sums of 19, ±40 and ±800, rightly and wrongly sure")
  void surelyRightAndWrong(AnswerUnderTest<H2.LogisticCostGrad> answer) {
    double[] w = {0, 800};
    double[][] X = {{1}, {-1}};
    answer.agrees("rightly sure", f -> f.logisticCostGrad(w, X, new double[] {1, 0}));
    answer.agrees("wrongly sure", f -> f.logisticCostGrad(w, X, new double[] {0, 1}));
    double[] bias = {-800, 0.5};
    double[][] any = {{0}, {1}};
    answer.agrees("a bias of −800", f -> f.logisticCostGrad(bias, any, new double[] {1, 0}));
    double[][] near = {{0.05}, {-0.05}, {0.001}};
    answer.agrees("wrongly, ±40", f -> f.logisticCostGrad(w, near, new double[] {0, 1, 1}));
    double[][] nearly = {{0.02375}};
    answer.agrees("rightly, 19", f -> f.logisticCostGrad(w, nearly, new double[] {1}));
    nothingIsCutOff(answer, w);
  }

  /** If cases near the middle cost what they should, others do not cost too little. */
  private static void nothingIsCutOff(AnswerUnderTest<H2.LogisticCostGrad> answer, double[] w) {
    LabelledCases unsure =
        new LabelledCases(new double[][] {{0.0025}, {0.0025}}, new double[] {1, 0});
    double open = cost(answer, "cost at 2", w, unsure);
    if (Math.abs(open - unsure.cost(w)) > 1e-9) {
      return;
    }
    LabelledCases right = new LabelledCases(new double[][] {{0.02375}}, new double[] {1});
    answer.holds(
        cost(answer, "cost at 19", w, right) != 0,
        "a weighted sum of 19 costs nothing for class 1   expected a little more than 0",
        "CUTOFF10");
    LabelledCases wrong = new LabelledCases(new double[][] {{1}}, new double[] {0});
    answer.holds(
        cost(answer, "cost at 800", w, wrong) >= 799,
        "a weighted sum of 800 costs less than 799 for class 0   expected 800",
        "CLIPZ500");
  }

  /** Returns a cost; 1000 if it is larger or no number. */
  private static double cost(
      AnswerUnderTest<H2.LogisticCostGrad> answer, String id, double[] w, LabelledCases of) {
    return answer.resultOfAnyShape(
        id,
        f -> {
          double cost = f.logisticCostGrad(w, of.X(), of.t()).cost();
          return cost < 1000 ? cost : 1000;
        });
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("leaves w, X and t as they were")
  void leavesArguments(AnswerUnderTest<H2.LogisticCostGrad> answer) {
    LabelledCases cases = cases(75, 4, 3);
    double[] w = weights(85, 3);
    answer.leavesArgumentsAlone("arguments", f -> f.logisticCostGrad(w, cases.X(), cases.t()));
    answer.leavesArgumentsAlone(
        "arguments of one input",
        f -> f.logisticCostGrad(new double[] {0.5, -1}, new double[][] {{2}}, new double[] {0}));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient by the bias and by the weights")
  void agreesWithTheSlope(AnswerUnderTest<H2.LogisticCostGrad> answer) {
    LabelledCases cases = cases(76, 7, 3);
    double[] w = weights(86, 3);
    answer.gradient(
        "slope of 3 inputs",
        f -> f.logisticCostGrad(w, cases.X(), cases.t()).gradient(),
        cases::cost,
        w,
        cases.blocks());
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("the order of the cases makes no difference")
  void ignoresTheOrder(AnswerUnderTest<H2.LogisticCostGrad> answer) {
    LabelledCases cases = cases(77, 5, 2);
    LabelledCases back = cases.reversed();
    double[] w = weights(87, 2);
    CostGradient mine = answer.result("in order", f -> f.logisticCostGrad(w, cases.X(), cases.t()));
    CostGradient other = answer.result("reversed", f -> f.logisticCostGrad(w, back.X(), back.t()));
    answer.holds(
        Math.abs(mine.cost() - other.cost()) < 1e-9,
        "cost " + mine.cost() + ", of the cases in reverse order " + other.cost());
    for (int i = 0; i < w.length; i++) {
      double one = mine.gradient()[i];
      double two = other.gradient()[i];
      answer.holds(
          Math.abs(one - two) < 1e-9,
          "gradient [" + i + "] " + one + ", of the cases in reverse order " + two);
    }
    answer.agrees("reversed again", f -> f.logisticCostGrad(w, back.X(), back.t()));
  }

  private static LabelledCases cases(long seed, int m, int d) {
    return LabelledCases.draw(new SplittableRandom(seed), m, d);
  }

  private static double[] weights(long seed, int d) {
    return DrawnNumbers.SIXTEENTHS.vector(new SplittableRandom(seed), d + 1);
  }
}
