package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q8. */
@Checks
final class L2DivChecks {
  private static final double[] Y = {0.3, -1.2, 2.7};
  private static final double[] D = {1.1, 0.7, -0.6};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("returns a finite number, of two outputs and of four")
  void returnsANumber(AnswerUnderTest<H2.L2Div> answer) {
    for (int n : new int[] {2, 4}) {
      SplittableRandom random = new SplittableRandom(100 + n);
      double[] y = DrawnNumbers.SIXTEENTHS.vector(random, n);
      double[] d = DrawnNumbers.SIXTEENTHS.vector(random, n);
      answer.result(n + " outputs", f -> f.l2Div(y, d));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("one output of 0.1 for 1, three outputs, five")
  void values(AnswerUnderTest<H2.L2Div> answer) {
    answer.agrees("0.1 for 1", f -> f.l2Div(new double[] {0.1}, new double[] {1}));
    answer.agrees("3 outputs", f -> f.l2Div(Y, D));
    SplittableRandom random = new SplittableRandom(103);
    double[] y = DrawnNumbers.SIXTEENTHS.vector(random, 5);
    double[] d = DrawnNumbers.SIXTEENTHS.vector(random, 5);
    answer.agrees("5 outputs", f -> f.l2Div(y, d));
    double mine = answer.result("3 outputs again", f -> f.l2Div(Y, D));
    double right = IntStream.range(0, 3).mapToDouble(i -> Math.pow(Y[i] - D[i], 2)).sum() / 2;
    answer.holds(
        mine != (float) mine || Math.abs(mine - right) > 1e-5,
        "yours " + mine + " has only as many digits as a float",
        "FLOAT");
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("leaves y and d as they were")
  void leavesArguments(AnswerUnderTest<H2.L2Div> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.l2Div(Y, D));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("is 0 if y is d, the same with y and d exchanged, and never below 0")
  void isADistance(AnswerUnderTest<H2.L2Div> answer) {
    double none = answer.result("no error", f -> f.l2Div(D, D));
    answer.holds(none == 0, "y equal to d: yours " + none + "   expected 0");
    double mine = answer.result("as is", f -> f.l2Div(Y, D));
    double turned = answer.result("exchanged", f -> f.l2Div(D, Y));
    answer.holds(
        Math.abs(mine - turned) < 1e-9,
        "yours " + mine + ", with y and d exchanged " + turned + "   expected the same");
    answer.holds(mine > 0, "yours " + mine + "   expected more than 0");
    answer.agrees("exchanged again", f -> f.l2Div(D, Y));
  }
}
