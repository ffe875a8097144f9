package chainrule.exercises.h3;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The checks of C2. */
@Checks
class BreakSoftmaxChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("finite scores that the plain formula makes no numbers of")
  void breaks(AnswerUnderTest<H3.BrokenScores> answer) {
    double[] z = answer.resultOfAnyShape("scores", H3.BrokenScores::breakSoftmax, "INFINITE");
    answer.holds(z.length >= 2, "one class has the probability 1: give two scores or more", "FEW");
    double sum = Arrays.stream(z).map(Math::exp).sum();
    boolean finite = Arrays.stream(z).allMatch(score -> Double.isFinite(Math.exp(score) / sum));
    answer.holds(!finite, "the plain formula gives numbers for these scores", "ORDINARY");
  }
}
