package chainrule.exercises.h5;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The check of C3: any matrix that hides the bug is right. */
@Checks
class HidingBugChecks {
  private static final double NOTICED = 1e-9;

  @Check(kind = CheckKind.VALUES)
  @DisplayName("2 × 2 weights with which a forgotten transposition never shows")
  void hides(AnswerUnderTest<H5.HidingBug> answer) {
    double[][] W = answer.resultOfAnyShape("weights", H5.HidingBug::hidingBug);
    answer.holds(
        W.length == 2 && W[0].length == 2 && W[1].length == 2, "expected a matrix of 2 × 2");
    double[] all = {W[0][0], W[0][1], W[1][0], W[1][1]};
    answer.holds(Arrays.stream(all).allMatch(w -> w != 0), "an entry is 0", "ZERO");
    answer.holds(Arrays.stream(all).distinct().count() > 1, "all entries are equal", "EQUAL");
    double gap = Math.abs(W[0][1] - W[1][0]);
    String shows = "with the signal (1, 0) from above the bug shows: a difference of " + gap;
    answer.holds(gap < NOTICED || W[0][1] != -W[1][0], shows, "OPPOSITE");
    answer.holds(gap < NOTICED, shows, "OTHER");
  }
}
