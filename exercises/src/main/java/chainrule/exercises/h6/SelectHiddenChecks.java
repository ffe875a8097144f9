package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h6.drawn.CountedTrials;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q6. */
@Checks
final class SelectHiddenChecks {
  @Check(kind = CheckKind.VALUES, weight = 0.9)
  @DisplayName("the least error, wherever it stands; each network trained once")
  void takesTheLeast(AnswerUnderTest<H6.SelectHidden> answer) {
    int[] candidates = {4, 8, 16, 32};
    asks(answer, "in the middle", candidates, 0.31, 0.22, 0.25, 0.4);
    asks(answer, "first", candidates, 0.1, 0.22, 0.25, 0.4);
    asks(answer, "last", candidates, 0.31, 0.22, 0.25, 0.2);
    asks(answer, "in no order", new int[] {12, 3, 30, 7, 5}, 0.3, 0.28, 0.29, 0.27, 0.35);
    asks(answer, "large errors", new int[] {2, 6, 9}, 310, 250, 270);
    asks(answer, "huge errors", new int[] {3, 7, 12}, 4e12, 2e12, 3e12);
    asks(answer, "close errors", new int[] {5, 10, 20}, 0.5003, 0.5001, 0.5002);
    asks(answer, "one candidate", new int[] {11}, 0.7);
  }

  @Check(kind = CheckKind.VALUES, weight = 0.5)
  @DisplayName("of equal errors the smaller network")
  void takesTheSmallerOfEquals(AnswerUnderTest<H6.SelectHidden> answer) {
    asks(answer, "smaller first", new int[] {4, 8, 16}, 0.25, 0.125, 0.125);
    asks(answer, "smaller last", new int[] {16, 8, 4, 32}, 0.125, 0.5, 0.125, 0.25);
  }

  @Check(kind = CheckKind.VALUES, weight = 0.4)
  @DisplayName("a training that diverged, with NaN as its error, is never best")
  void passesOverNan(AnswerUnderTest<H6.SelectHidden> answer) {
    asks(answer, "NaN first", new int[] {4, 8, 16}, Double.NaN, 0.5, 0.25);
    asks(answer, "NaN last", new int[] {4, 8, 16}, 0.25, 0.5, Double.NaN);
    asks(answer, "NaN between", new int[] {9, 8, 16, 2}, 0.4, Double.NaN, 0.3, 0.35);
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.1)
  @DisplayName("leaves the candidates as they were")
  void leavesArguments(AnswerUnderTest<H6.SelectHidden> answer) {
    answer.leavesArgumentsAlone(
        "candidates", f -> f.selectHidden(new int[] {9, 3, 6}, hidden -> 1.0 / (1 + hidden)));
  }

  @Check(kind = CheckKind.RANDOM, weight = 0.4)
  @DisplayName("random errors")
  void agreesOnRandomCases(AnswerUnderTest<H6.SelectHidden> answer) {
    SplittableRandom random = answer.random();
    int[] candidates = {20, 5, 10, 2, 40, 15};
    for (int k = 0; k < 3; k++) {
      asks(answer, "random " + k, candidates, random.doubles(6, 0.1, 0.9).toArray());
    }
  }

  private static void asks(
      AnswerUnderTest<H6.SelectHidden> answer, String name, int[] candidates, double... errors) {
    answer.agrees(name, f -> new CountedTrials(candidates, errors).chosenBy(f::selectHidden));
  }
}
