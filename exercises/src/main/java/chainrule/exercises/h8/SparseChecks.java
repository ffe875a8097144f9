package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2d. */
@Checks
final class SparseChecks {
  private static final AutoencoderProblem SMALL =
      AutoencoderProblem.draw(new SplittableRandom(30), 4, 3, 2);
  private static final AutoencoderProblem WIDE =
      AutoencoderProblem.draw(new SplittableRandom(31), 3, 4, 6);
  private static final AutoencoderProblem ONE =
      AutoencoderProblem.draw(new SplittableRandom(32), 1, 3, 2);
  private static final AutoencoderProblem THIN =
      AutoencoderProblem.draw(new SplittableRandom(33), 2, 5, 1);
  private static final AutoencoderProblem DEEP =
      AutoencoderProblem.draw(new SplittableRandom(34), 5, 8, 3);

  @Check(kind = CheckKind.SHAPE, weight = 0.5)
  @DisplayName("a cost, and a derivative for each parameter")
  void keepsTheShape(AnswerUnderTest<H8.Sparse> answer) {
    answer.result(
        "4-6-4, shape", f -> f.sparse(WIDE.theta(), WIDE.hidden(), WIDE.X(), 0.5, 3, 0.1));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.75)
  @DisplayName("nets with fewer and with more hidden units than inputs, one image")
  void agreesOnFixedNets(AnswerUnderTest<H8.Sparse> answer) {
    answer.agrees(
        "3-2-3, λ = 0.5, β = 3, ρ = 0.1",
        f -> f.sparse(SMALL.theta(), SMALL.hidden(), SMALL.X(), 0.5, 3, 0.1));
    answer.agrees(
        "3-2-3, no decay, β = 3, ρ = 0.01",
        f -> f.sparse(SMALL.theta(), SMALL.hidden(), SMALL.X(), 0, 3, 0.01));
    answer.agrees(
        "3-2-3, ρ = 0.6", f -> f.sparse(SMALL.theta(), SMALL.hidden(), SMALL.X(), 0.25, 0.7, 0.6));
    answer.agrees(
        "3-2-3, β = 0", f -> f.sparse(SMALL.theta(), SMALL.hidden(), SMALL.X(), 0.25, 0, 0.1));
    answer.agrees("4-6-4", f -> f.sparse(WIDE.theta(), WIDE.hidden(), WIDE.X(), 0.5, 3, 0.1));
    answer.agrees("one image", f -> f.sparse(ONE.theta(), ONE.hidden(), ONE.X(), 0.5, 3, 0.1));
    answer.agrees("5-1-5", f -> f.sparse(THIN.theta(), THIN.hidden(), THIN.X(), 0.5, 3, 0.1));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.25)
  @DisplayName("parameters and images stay as they are")
  void leavesArguments(AnswerUnderTest<H8.Sparse> answer) {
    answer.leavesArgumentsAlone(
        "arguments", f -> f.sparse(SMALL.theta(), SMALL.hidden(), SMALL.X(), 0.5, 3, 0.1));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 1.75)
  @DisplayName("every derivative against the slope of the cost")
  void followsTheSlope(AnswerUnderTest<H8.Sparse> answer) {
    answer.gradient(
        "slopes of 4-6-4",
        f -> f.sparse(WIDE.theta(), WIDE.hidden(), WIDE.X(), 0.5, 3, 0.1).gradient(),
        theta -> WIDE.cost(theta, 0.5, 3, 0.1),
        WIDE.theta(),
        WIDE.blocks());
    answer.gradient(
        "slopes of 8-3-8",
        f -> f.sparse(DEEP.theta(), DEEP.hidden(), DEEP.X(), 0.5, 3, 0.1).gradient(),
        theta -> DEEP.cost(theta, 0.5, 3, 0.1),
        DEEP.theta(),
        DEEP.blocks());
  }
}
