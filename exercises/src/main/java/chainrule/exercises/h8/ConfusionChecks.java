package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1. */
@Checks
final class ConfusionChecks {
  private static final int[] LABELS = {0, 1, 2, 2, 1, 0, 2, 2};
  private static final int[] SAID = {0, 2, 2, 1, 1, 0, 0, 1};

  @Check(kind = CheckKind.SHAPE, weight = 0.2)
  @DisplayName("a row and a column for each class")
  void keepsTheShape(AnswerUnderTest<H8.Confusion> answer) {
    answer.result("two classes of four", f -> f.confusion(new int[] {0, 1}, new int[] {1, 1}, 4));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.7)
  @DisplayName("eight answers, three classes; a class nobody showed or said")
  void counts(AnswerUnderTest<H8.Confusion> answer) {
    answer.agrees("eight answers", f -> f.confusion(LABELS, SAID, 3));
    answer.agrees("none of the last class", f -> f.confusion(LABELS, SAID, 4));
    answer.agrees("all right", f -> f.confusion(LABELS, LABELS, 3));
    answer.agrees("no answers", f -> f.confusion(new int[0], new int[0], 2));
    answer.agrees("one answer", f -> f.confusion(new int[] {1}, new int[] {0}, 3));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.1)
  @DisplayName("labels and answers stay as they are, each row is its own")
  void leavesArguments(AnswerUnderTest<H8.Confusion> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.confusion(LABELS, SAID, 3));
  }
}
