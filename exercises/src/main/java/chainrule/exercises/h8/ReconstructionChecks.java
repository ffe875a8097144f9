package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2b. */
@Checks
final class ReconstructionChecks {
  private static final AutoencoderProblem SMALL =
      AutoencoderProblem.draw(new SplittableRandom(10), 4, 3, 2);
  private static final AutoencoderProblem WIDE =
      AutoencoderProblem.draw(new SplittableRandom(11), 3, 4, 6);
  private static final AutoencoderProblem ONE =
      AutoencoderProblem.draw(new SplittableRandom(12), 1, 3, 2);
  private static final AutoencoderProblem THIN =
      AutoencoderProblem.draw(new SplittableRandom(13), 2, 5, 1);
  private static final AutoencoderProblem DEEP =
      AutoencoderProblem.draw(new SplittableRandom(14), 5, 8, 3);

  @Check(kind = CheckKind.SHAPE, weight = 1.0)
  @DisplayName("a cost, and a derivative for each parameter")
  void keepsTheShape(AnswerUnderTest<H8.Reconstruction> answer) {
    answer.result("4-6-4, shape", f -> f.reconstruction(WIDE.theta(), WIDE.hidden(), WIDE.X()));
  }

  @Check(kind = CheckKind.VALUES, weight = 2.5)
  @DisplayName("nets with fewer and with more hidden units than inputs, one image")
  void agreesOnFixedNets(AnswerUnderTest<H8.Reconstruction> answer) {
    answer.agrees("3-2-3", f -> f.reconstruction(SMALL.theta(), SMALL.hidden(), SMALL.X()));
    answer.agrees("4-6-4", f -> f.reconstruction(WIDE.theta(), WIDE.hidden(), WIDE.X()));
    answer.agrees("one image", f -> f.reconstruction(ONE.theta(), ONE.hidden(), ONE.X()));
    answer.agrees("5-1-5", f -> f.reconstruction(THIN.theta(), THIN.hidden(), THIN.X()));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("parameters and images stay as they are")
  void leavesArguments(AnswerUnderTest<H8.Reconstruction> answer) {
    answer.leavesArgumentsAlone(
        "arguments", f -> f.reconstruction(SMALL.theta(), SMALL.hidden(), SMALL.X()));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 2.5)
  @DisplayName("every derivative against the slope of the cost")
  void followsTheSlope(AnswerUnderTest<H8.Reconstruction> answer) {
    answer.gradient(
        "slopes of 4-6-4",
        f -> f.reconstruction(WIDE.theta(), WIDE.hidden(), WIDE.X()).gradient(),
        theta -> WIDE.cost(theta, 0),
        WIDE.theta(),
        WIDE.blocks());
    answer.gradient(
        "slopes of 8-3-8",
        f -> f.reconstruction(DEEP.theta(), DEEP.hidden(), DEEP.X()).gradient(),
        theta -> DEEP.cost(theta, 0),
        DEEP.theta(),
        DEEP.blocks());
  }
}
