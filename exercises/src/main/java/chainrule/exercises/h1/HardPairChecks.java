package chainrule.exercises.h1;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.linear.Perceptron;
import chainrule.math.Matrix;
import org.junit.jupiter.api.DisplayName;

/** The check of C2: any two points that take so long are right. */
@Checks
final class HardPairChecks {
  private static final int WANTED = 100;
  private static final int EPOCHS = 1000;
  private static final double FARTHEST = 10;

  @Check(kind = CheckKind.VALUES)
  @DisplayName("two points can be told apart, but not before 100 mistakes")
  void isHard(AnswerUnderTest<H1.HardPair> answer) {
    double[] pair = answer.resultOfAnyShape("pair", H1.HardPair::hardPair);
    answer.holds(pair.length == 2, "yours has " + pair.length + " points   expected two");
    for (double point : pair) {
      answer.holds(
          Math.abs(point) <= FARTHEST,
          "a point is at " + point + "   expected −10 to 10",
          "FAROUT");
    }
    answer.holds(pair[0] != pair[1], "both points are at " + pair[0], "SAME");
    Matrix cases = Matrix.of(new double[][] {{pair[0]}, {pair[1]}});
    int mistakes = new Perceptron(1).train(cases, new int[] {0, 1}, EPOCHS).updates().size();
    answer.holds(mistakes > WANTED, mistakes + " mistakes   expected more than " + WANTED, "EASY");
  }
}
