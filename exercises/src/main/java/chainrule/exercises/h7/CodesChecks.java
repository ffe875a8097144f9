package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.lab.SigmoidNet;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q4. */
@Checks
final class CodesChecks {
  private static final SigmoidNet NET = SigmoidNet.draw(new SplittableRandom(31), 7, 3, 4, 2);
  private static final double[] THETA = larger(NET.theta(new SplittableRandom(32)));

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("a row per pattern, an entry per hidden unit")
  void shapeIsRight(AnswerUnderTest<H7.HiddenCodes> answer) {
    answer.result("shape", f -> f.codes(THETA, NET.sizes(), NET.X()));
  }

  @Check(kind = CheckKind.VALUES, weight = 35)
  @DisplayName("levels of 3-4-2, of 3-3-3, and near the edges of ¼ and ¾")
  void levelsAreRight(AnswerUnderTest<H7.HiddenCodes> answer) {
    answer.agrees("3-4-2", f -> f.codes(THETA, NET.sizes(), NET.X()));
    SigmoidNet square = SigmoidNet.draw(new SplittableRandom(33), 5, 3, 3, 3);
    double[] theta = larger(square.theta(new SplittableRandom(34)));
    answer.agrees("3-3-3", f -> f.codes(theta, square.sizes(), square.X()));
    // the sigmoid is 1/4 at −1.0986 and 3/4 at 1.0986
    double[][] edges = {{-3}, {-1.2}, {-1.0}, {-0.6}, {-0.3}, {0}, {0.3}, {0.6}, {1.0}, {1.2}, {3}};
    double[] same = {1, 0, 0.5, 0.25};
    answer.agrees("edges", f -> f.codes(same, new int[] {1, 1, 1}, edges));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("parameters and patterns stay as they are")
  void argumentsStay(AnswerUnderTest<H7.HiddenCodes> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          f.codes(NET.theta(new SplittableRandom(35)), NET.sizes(), NET.X());
          return f.codes(THETA, NET.sizes(), NET.X());
        });
  }

  /** Returns weights for which units say little, something and much. */
  static double[] larger(double[] theta) {
    return Arrays.stream(theta).map(v -> 1.5 * v).toArray();
  }
}
