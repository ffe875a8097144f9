package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2. */
@Checks
final class HiddenUnitsChecks {
  private static final AutoencoderProblem SMALL =
      AutoencoderProblem.draw(new SplittableRandom(5), 4, 3, 2);
  private static final AutoencoderProblem WIDE =
      AutoencoderProblem.draw(new SplittableRandom(6), 3, 4, 6);
  private static final AutoencoderProblem ONE =
      AutoencoderProblem.draw(new SplittableRandom(7), 1, 3, 2);
  private static final AutoencoderProblem THIN =
      AutoencoderProblem.draw(new SplittableRandom(8), 2, 5, 1);

  @Check(kind = CheckKind.SHAPE, weight = 1)
  @DisplayName("a row for each image, a column for each unit")
  void keepsTheShape(AnswerUnderTest<H8.HiddenUnits> answer) {
    answer.result("4-6-4, shape", f -> f.hiddenUnits(WIDE.theta(), WIDE.hidden(), WIDE.X()));
  }

  @Check(kind = CheckKind.VALUES, weight = 3.5)
  @DisplayName("nets with fewer and with more hidden units than inputs, one image")
  void agreesOnFixedNets(AnswerUnderTest<H8.HiddenUnits> answer) {
    answer.agrees("3-2-3", f -> f.hiddenUnits(SMALL.theta(), SMALL.hidden(), SMALL.X()));
    answer.agrees("4-6-4", f -> f.hiddenUnits(WIDE.theta(), WIDE.hidden(), WIDE.X()));
    answer.agrees("one image", f -> f.hiddenUnits(ONE.theta(), ONE.hidden(), ONE.X()));
    answer.agrees("5-1-5", f -> f.hiddenUnits(THIN.theta(), THIN.hidden(), THIN.X()));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("parameters and images stay as they are")
  void leavesArguments(AnswerUnderTest<H8.HiddenUnits> answer) {
    answer.leavesArgumentsAlone(
        "arguments", f -> f.hiddenUnits(SMALL.theta(), SMALL.hidden(), SMALL.X()));
  }
}
