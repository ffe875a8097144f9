package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h6.H6;
import chainrule.exercises.h6.drawn.CountedTrials;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q6. */
@Checks
final class SelectHiddenHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 0.7)
  @DisplayName("other random errors")
  void agreesOnRandomCases(AnswerUnderTest<H6.SelectHidden> answer) {
    SplittableRandom random = answer.random().split();
    int[] candidates = {3, 24, 12, 6, 48, 96, 1};
    for (int k = 0; k < 4; k++) {
      double[] errors = random.doubles(7, 0.1, 0.9).toArray();
      answer.agrees(
          "hidden " + k, f -> new CountedTrials(candidates, errors).chosenBy(f::selectHidden));
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 0.4)
  @DisplayName("several equal errors, and several trainings that diverged")
  void mindsTheEdges(AnswerUnderTest<H6.SelectHidden> answer) {
    int[] candidates = {32, 16, 64, 8};
    answer.agrees(
        "three equal",
        f -> new CountedTrials(candidates, 0.25, 0.25, 0.5, 0.25).chosenBy(f::selectHidden));
    double nan = Double.NaN;
    answer.agrees(
        "two diverged",
        f -> new CountedTrials(candidates, nan, 0.5, nan, 0.75).chosenBy(f::selectHidden));
  }
}
