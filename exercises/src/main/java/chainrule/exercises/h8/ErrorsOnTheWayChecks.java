package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q3b. */
@Checks
final class ErrorsOnTheWayChecks {
  private static final double[][] TWO = {{2, -1}, {.5, 3}};
  private static final double[] PAIR = {.25, .75};
  private static final double[][] SMALL = {{.4, -.3}, {-.6, .9}};

  @Check(kind = CheckKind.SHAPE, weight = 0.4)
  @DisplayName("a number for each look")
  void keepsTheShape(AnswerUnderTest<H8.ErrorsOnTheWay> answer) {
    answer.result("7 steps, a look every 3", f -> errors(f, 7, 3));
    answer.result("6 steps, a look every 3", f -> errors(f, 6, 3));
    answer.result("2 steps, a look every 5", f -> errors(f, 2, 5));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.6)
  @DisplayName("before the first step, after one, and 60,000 as in 2015")
  void agreesOnFixedCases(AnswerUnderTest<H8.ErrorsOnTheWay> answer) {
    answer.agrees("before the first step", f -> errors(f, 1, 1));
    answer.agrees("after one step", f -> errors(f, 2, 1));
    answer.agrees("three steps", f -> errors(f, 4, 1));
    answer.agrees("100 steps, a look every 40", f -> errors(f, 100, 40));
    answer.agrees(
        "two inputs, two hidden units",
        f -> f.errorsOnTheWay(TWO, PAIR, SMALL, new double[] {.7, -1.1}, 9, 2));
    answer.agrees("60,000 steps", 1e-7, f -> errors(f, 60_000, 10_000));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.2)
  @DisplayName("data and first weights stay as they are")
  void leavesArguments(AnswerUnderTest<H8.ErrorsOnTheWay> answer) {
    answer.leavesArgumentsAlone("arguments", f -> errors(f, 3, 1));
  }

  private static double[] errors(H8.ErrorsOnTheWay answer, int steps, int every) {
    return answer.errorsOnTheWay(
        Replays.X, Replays.XOR, Replays.firstLayer(), Replays.secondLayer(), steps, every);
  }
}
