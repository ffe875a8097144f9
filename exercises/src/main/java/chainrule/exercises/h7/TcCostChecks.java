package chainrule.exercises.h7;

import chainrule.data.Patterns;
import chainrule.data.Rules;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h7.lab.LetterNet;
import chainrule.exercises.h7.lab.SigmoidNet;
import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q5b. */
@Checks
public final class TcCostChecks {
  private static final double[] THETA = theta(new SplittableRandom(46));

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("a cost, and 12 gradient entries")
  void shapeIsRight(AnswerUnderTest<H7.LettersCost> answer) {
    answer.result("shape", f -> at(f, letters(7), THETA));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("the letters, a picture of one window, and drawn pictures")
  void valuesAreRight(AnswerUnderTest<H7.LettersCost> answer) {
    answer.agrees("letters", f -> at(f, letters(7), THETA));
    LetterNet one = pictures(new SplittableRandom(47), 3, 3);
    answer.agrees("one window", f -> at(f, one, THETA));
    LetterNet four = pictures(new SplittableRandom(48), 4, 5);
    answer.agrees("four windows", f -> at(f, four, THETA));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("theta and pictures stay as they are")
  void argumentsStay(AnswerUnderTest<H7.LettersCost> answer) {
    LetterNet five = pictures(new SplittableRandom(49), 5, 2);
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          at(f, five, theta(new SplittableRandom(50)));
          return at(f, five, THETA);
        });
  }

  @Check(kind = CheckKind.GRADIENT, weight = 20)
  @DisplayName("gradient by the 12 parameters, block by block")
  void agreesWithTheSlope(AnswerUnderTest<H7.LettersCost> answer) {
    LetterNet net = pictures(new SplittableRandom(51), 5, 4);
    answer.gradient(
        "gradient", f -> at(f, net, THETA).gradient(), net::cost, THETA, LetterNet.blocks());
  }

  /** Returns the letters T and C on their field. */
  public static LetterNet letters(int side) {
    Patterns all = Rules.letters();
    return new LetterNet(side, all.inputs().toArray(), all.targets().toArray());
  }

  /** Draws pictures of numbers of both signs. */
  public static LetterNet pictures(SplittableRandom random, int side, int m) {
    SigmoidNet drawn = SigmoidNet.draw(random, m, side * side, 1, 1);
    return new LetterNet(side, drawn.X(), drawn.T());
  }

  /** Draws parameters with which the output is neither near 0 nor near 1. */
  public static double[] theta(SplittableRandom random) {
    double[] theta = DrawnNumbers.MODERATE.vector(random, LetterNet.PARAMETERS);
    Arrays.setAll(theta, i -> i < 9 ? 0.5 * theta[i] : i == 10 ? 0.125 * theta[i] : theta[i]);
    return theta;
  }

  static CostGradient at(H7.LettersCost answer, LetterNet net, double[] theta) {
    return answer.tcCost(theta, net.side(), net.X(), net.T());
  }
}
