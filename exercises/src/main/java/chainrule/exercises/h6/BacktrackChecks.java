package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h6.drawn.DrawnBowl;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q4b. */
@Checks
final class BacktrackChecks {
  private static final double[] W = {1.5, -2};
  private static final double[] G = {6, -2};

  @Check(kind = CheckKind.VALUES, weight = 1.4)
  @DisplayName("a bowl, with several first rates and several c")
  void findsARate(AnswerUnderTest<H6.Backtrack> answer) {
    answer.agrees("η₀ = 4, c = 0.1", f -> f.backtrack(BacktrackChecks::bowl, W, G, 4, 0.1));
    answer.agrees("η₀ = 1, c = 0.5", f -> f.backtrack(BacktrackChecks::bowl, W, G, 1, 0.5));
    answer.agrees("η₀ = 0.7, c = 0.001", f -> f.backtrack(BacktrackChecks::bowl, W, G, 0.7, 0.001));
    answer.agrees("η₀ = 3, c = 0.9", f -> f.backtrack(BacktrackChecks::bowl, W, G, 3, 0.9));
    answer.agrees("good at once", f -> f.backtrack(BacktrackChecks::bowl, W, G, 0.0625, 0.25));
    answer.agrees(
        "another bowl",
        f -> f.backtrack(w -> 8 * w[0] * w[0], new double[] {0.5}, new double[] {8}, 1, 0.3));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.6)
  @DisplayName("a cliff: the value falls by the same amount wherever the step leads")
  void asksForEnough(AnswerUnderTest<H6.Backtrack> answer) {
    for (double fall : new double[] {0.6, 0.2, 0.04, 1.7}) {
      answer.agrees(
          "cliff of " + fall,
          f ->
              f.backtrack(
                  w -> w[0] == 1 ? 0 : -fall, new double[] {1, 2}, new double[] {3, -4}, 1, 0.1));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 0.8)
  @DisplayName("values that are not finite are never good enough; exactly enough is enough")
  void mindsTheEdges(AnswerUnderTest<H6.Backtrack> answer) {
    answer.agrees(
        "not a number beyond 0",
        f -> f.backtrack(w -> w[0] - Math.log(w[0]), new double[] {2}, new double[] {0.5}, 8, 0.1));
    answer.agrees(
        "−∞ at 0",
        f ->
            f.backtrack(
                w -> Math.log(Math.abs(w[0])), new double[] {2}, new double[] {0.5}, 4, 0.1));
    answer.agrees(
        "straight line, c = 1",
        f -> f.backtrack(w -> 3 * w[0], new double[] {1}, new double[] {3}, 0.5, 1));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.7)
  @DisplayName("tries 50 rates, and returns 0 if none is good enough")
  void givesUp(AnswerUnderTest<H6.Backtrack> answer) {
    double[] zero = {0};
    double[] one = {1};
    answer.agrees(
        "better far away",
        f -> f.backtrack(w -> w[0] == 0 ? 0 : w[0] > -3 ? 1 : -9, zero, one, 1, 0.1));
    answer.agrees(
        "uphill", f -> f.backtrack(BacktrackChecks::bowl, W, new double[] {-6, 2}, 1, 0.1));
    answer.agrees(
        "the 49th is good", f -> f.backtrack(at -> within(2, at), zero, one, 0x1p49, 1e-3));
    answer.agrees(
        "the 50th is good", f -> f.backtrack(at -> within(1, at), zero, one, 0x1p49, 1e-3));
    answer.agrees(
        "the 51st would be", f -> f.backtrack(at -> within(0.5, at), zero, one, 0x1p49, 1e-3));
    answer.agrees(
        "the 52nd would be", f -> f.backtrack(at -> within(0.25, at), zero, one, 0x1p49, 1e-3));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.3)
  @DisplayName("leaves w and g as they were")
  void leavesArguments(AnswerUnderTest<H6.Backtrack> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.backtrack(BacktrackChecks::bowl, W, G, 1, 0.5));
    double[] w = {0.1, -0.7};
    double[] g = {0.4, -0.7};
    answer.leavesArgumentsAlone(
        "arguments with no short binary form",
        f -> f.backtrack(BacktrackChecks::bowl, w, g, 3, 0.5));
  }

  @Check(kind = CheckKind.RANDOM, weight = 0.8)
  @DisplayName("random bowls of 1, 2 and 4 dimensions")
  void agreesOnRandomCases(AnswerUnderTest<H6.Backtrack> answer) {
    SplittableRandom random = answer.random();
    for (int n : new int[] {1, 2, 4}) {
      DrawnBowl bowl = DrawnBowl.draw(random, n);
      answer.agrees("random bowl of " + n, f -> rate(f, bowl, 1, 0.25));
      answer.agrees("random bowl of " + n + ", another c", f -> rate(f, bowl, 3, 0.75));
    }
  }

  private static double bowl(double[] w) {
    return 2 * w[0] * w[0] + 0.5 * w[1] * w[1];
  }

  /** Returns 0 at 0, −1 no farther than a reach from it, and 1 elsewhere. */
  private static double within(double reach, double[] at) {
    double distance = Math.abs(at[0]);
    return distance == 0 ? 0 : distance <= reach ? -1 : 1;
  }

  private static double rate(H6.Backtrack answer, DrawnBowl bowl, double eta0, double c) {
    return answer.backtrack(bowl, bowl.place(), bowl.gradient(), eta0, c);
  }
}
