package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2c. */
@Checks
final class WithDecayChecks {
  private static final AutoencoderProblem SMALL =
      AutoencoderProblem.draw(new SplittableRandom(20), 4, 3, 2);
  private static final AutoencoderProblem WIDE =
      AutoencoderProblem.draw(new SplittableRandom(21), 3, 4, 6);
  private static final AutoencoderProblem ONE =
      AutoencoderProblem.draw(new SplittableRandom(22), 1, 3, 2);
  private static final AutoencoderProblem THIN =
      AutoencoderProblem.draw(new SplittableRandom(23), 2, 5, 1);
  private static final AutoencoderProblem DEEP =
      AutoencoderProblem.draw(new SplittableRandom(24), 5, 8, 3);

  @Check(kind = CheckKind.SHAPE, weight = 1.0)
  @DisplayName("a cost, and a derivative for each parameter")
  void keepsTheShape(AnswerUnderTest<H8.WithDecay> answer) {
    answer.result("4-6-4, shape", f -> f.withDecay(WIDE.theta(), WIDE.hidden(), WIDE.X(), 0.5));
  }

  @Check(kind = CheckKind.VALUES, weight = 2.5)
  @DisplayName("nets with fewer and with more hidden units than inputs, one image")
  void agreesOnFixedNets(AnswerUnderTest<H8.WithDecay> answer) {
    answer.agrees(
        "3-2-3, λ = 0.5", f -> f.withDecay(SMALL.theta(), SMALL.hidden(), SMALL.X(), 0.5));
    answer.agrees("3-2-3, λ = 3", f -> f.withDecay(SMALL.theta(), SMALL.hidden(), SMALL.X(), 3));
    answer.agrees("3-2-3, no decay", f -> f.withDecay(SMALL.theta(), SMALL.hidden(), SMALL.X(), 0));
    answer.agrees("4-6-4", f -> f.withDecay(WIDE.theta(), WIDE.hidden(), WIDE.X(), 0.5));
    answer.agrees("one image", f -> f.withDecay(ONE.theta(), ONE.hidden(), ONE.X(), 0.5));
    answer.agrees("5-1-5", f -> f.withDecay(THIN.theta(), THIN.hidden(), THIN.X(), 0.5));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("parameters and images stay as they are")
  void leavesArguments(AnswerUnderTest<H8.WithDecay> answer) {
    answer.leavesArgumentsAlone(
        "arguments", f -> f.withDecay(SMALL.theta(), SMALL.hidden(), SMALL.X(), 0.5));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 2.5)
  @DisplayName("every derivative against the slope of the cost")
  void followsTheSlope(AnswerUnderTest<H8.WithDecay> answer) {
    answer.gradient(
        "slopes of 4-6-4",
        f -> f.withDecay(WIDE.theta(), WIDE.hidden(), WIDE.X(), 0.5).gradient(),
        theta -> WIDE.cost(theta, 0.5),
        WIDE.theta(),
        WIDE.blocks());
    answer.gradient(
        "slopes of 8-3-8",
        f -> f.withDecay(DEEP.theta(), DEEP.hidden(), DEEP.X(), 0.5).gradient(),
        theta -> DEEP.cost(theta, 0.5),
        DEEP.theta(),
        DEEP.blocks());
  }
}
