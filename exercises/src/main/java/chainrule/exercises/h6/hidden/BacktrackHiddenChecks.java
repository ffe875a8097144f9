package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h6.H6;
import chainrule.exercises.h6.drawn.DrawnBowl;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q4b. */
@Checks
final class BacktrackHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.4)
  @DisplayName("other random bowls")
  void agreesOnRandomCases(AnswerUnderTest<H6.Backtrack> answer) {
    SplittableRandom random = answer.random().split();
    for (int n : new int[] {1, 3, 6}) {
      DrawnBowl bowl = DrawnBowl.draw(random, n);
      answer.agrees("hidden bowl of " + n, f -> rate(f, bowl, 1, 0.25));
      answer.agrees("hidden bowl of " + n + ", another c", f -> rate(f, bowl, 3, 0.75));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 0.6)
  @DisplayName("a wall where values overflow, and a hill")
  void mindsWallsAndHills(AnswerUnderTest<H6.Backtrack> answer) {
    answer.agrees(
        "wall",
        f ->
            f.backtrack(
                w -> Math.exp(w[0] * w[0]), new double[] {1}, new double[] {2 * Math.E}, 8, 0.2));
    answer.agrees(
        "hill", f -> f.backtrack(w -> -w[0] * w[0], new double[] {1}, new double[] {2}, 0.5, 0.1));
  }

  private static double rate(H6.Backtrack answer, DrawnBowl bowl, double eta0, double c) {
    return answer.backtrack(bowl, bowl.place(), bowl.gradient(), eta0, c);
  }
}
