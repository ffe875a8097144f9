package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of T1. */
@Checks
final class TiedChecks {
  private static final TiedProblem SMALL = TiedProblem.draw(new SplittableRandom(51), 4, 3, 2);
  private static final TiedProblem WIDE = TiedProblem.draw(new SplittableRandom(52), 3, 4, 6);
  private static final TiedProblem ONE = TiedProblem.draw(new SplittableRandom(53), 1, 3, 2);
  private static final TiedProblem LARGE = TiedProblem.draw(new SplittableRandom(54), 2, 5, 3);

  @Check(kind = CheckKind.VALUES, weight = 1)
  @DisplayName("nets with fewer and with more hidden units than inputs, one image")
  void agreesOnFixedNets(AnswerUnderTest<H8.Tied> answer) {
    answer.agrees("3 inputs, 2 units", f -> f.tied(SMALL.theta(), SMALL.hidden(), SMALL.X()));
    answer.agrees("4 inputs, 6 units", f -> f.tied(WIDE.theta(), WIDE.hidden(), WIDE.X()));
    answer.agrees("one image", f -> f.tied(ONE.theta(), ONE.hidden(), ONE.X()));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.25)
  @DisplayName("parameters and images stay as they are")
  void leavesArguments(AnswerUnderTest<H8.Tied> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.tied(SMALL.theta(), SMALL.hidden(), SMALL.X()));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 0.75)
  @DisplayName("every derivative against the slope of the cost")
  void followsTheSlope(AnswerUnderTest<H8.Tied> answer) {
    answer.gradient(
        "slopes",
        f -> f.tied(LARGE.theta(), LARGE.hidden(), LARGE.X()).gradient(),
        LARGE::cost,
        LARGE.theta(),
        LARGE.blocks());
  }
}
