package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q3. */
@Checks
final class TrainUnitChecks {
  private static final double[] PAIR = {.25, .75};

  @Check(kind = CheckKind.SHAPE, weight = 0.3)
  @DisplayName("a weight for each input")
  void keepsTheShape(AnswerUnderTest<H8.TrainUnit> answer) {
    answer.result("three steps", f -> f.trainUnit(Replays.X, Replays.FIRST, Replays.w(), 3));
  }

  @Check(kind = CheckKind.VALUES, weight = 1)
  @DisplayName("no step, one, two, ten, and 10,000 as in 2015")
  void agreesOnFixedCases(AnswerUnderTest<H8.TrainUnit> answer) {
    answer.agrees("no step", f -> f.trainUnit(Replays.X, Replays.FIRST, Replays.w(), 0));
    answer.agrees("one step", f -> f.trainUnit(Replays.X, Replays.FIRST, Replays.w(), 1));
    answer.agrees("two steps", f -> f.trainUnit(Replays.X, Replays.FIRST, Replays.w(), 2));
    answer.agrees("ten steps", f -> f.trainUnit(Replays.X, Replays.XOR, Replays.w(), 10));
    answer.agrees("10,000 steps", f -> f.trainUnit(Replays.X, Replays.FIRST, Replays.w(), 10_000));
    answer.agrees(
        "two inputs, two examples",
        f -> f.trainUnit(new double[][] {{2, -1}, {.5, 3}}, PAIR, new double[] {.4, -.3}, 5));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.2)
  @DisplayName("data and first weights stay as they are")
  void leavesArguments(AnswerUnderTest<H8.TrainUnit> answer) {
    answer.leavesArgumentsAlone(
        "arguments", f -> f.trainUnit(Replays.X, Replays.FIRST, Replays.w(), 2));
    answer.leavesArgumentsAlone(
        "arguments, no step", f -> f.trainUnit(Replays.X, Replays.FIRST, Replays.w(), 0));
  }
}
