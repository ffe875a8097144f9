package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public check of C3: any case will do for which the slide's cost is below 0. */
@Checks
final class LostBracketsChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("the slide's formula gives a cost below 0")
  void showsTheSlip(AnswerUnderTest<H2.LostBrackets> answer) {
    double[] pair = answer.result("a case", H2.LostBrackets::lostBrackets);
    double t = pair[0];
    double y = pair[1];
    answer.holds(t == 0 || t == 1, "t is " + t + "   expected 0 or 1", "SWAPPED");
    answer.holds(y > 0 && y < 1, "y is " + y + "   expected a number between 0 and 1", "CERTAIN");
    double slide = -t * Math.log(y) + (1 - t) * Math.log(1 - y);
    answer.holds(slide < 0, "the slide's cost is " + slide + "   expected below 0", "FITS");
  }
}
