package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The checks of C3. */
@Checks
class SoftmaxChoiceChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("which row softmax gives")
  void choice(AnswerUnderTest<H4.SoftmaxChoice> answer) {
    int choice = answer.result("choice", H4.SoftmaxChoice::softmaxChoice);
    String not = "row " + choice + " is not it";
    answer.holds(choice != 1, not, "ARGMAX");
    answer.holds(choice != 3, not, "SHARES");
    answer.holds(choice != 4, not, "SIGMOIDS");
    answer.holds(choice == 2, not);
  }
}
