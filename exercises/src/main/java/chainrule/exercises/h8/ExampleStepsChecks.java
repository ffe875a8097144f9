package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q3c. */
@Checks
final class ExampleStepsChecks {
  private static final double[][] W1 = {{.4, -.3, .8}, {-.6, .9, .5}};
  private static final double[] B1 = {.1, -.7, .3};
  private static final double[][] W2 = {{1.2}, {-.8}, {.7}};

  @Check(kind = CheckKind.SHAPE, weight = 0.3)
  @DisplayName("W1, b1, W2 and b2 in their shapes")
  void keepsTheShape(AnswerUnderTest<H8.ExampleSteps> answer) {
    answer.result("2-3-1", f -> small(f, 2, true));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.1)
  @DisplayName("the example with and without biases, 2-3-1, and 10,000 steps")
  void agreesOnFixedCases(AnswerUnderTest<H8.ExampleSteps> answer) {
    answer.agrees("no step", f -> Replays.example(f, 0, true));
    answer.agrees("one step, biases held", f -> Replays.example(f, 1, false));
    answer.agrees("one step, biases too", f -> Replays.example(f, 1, true));
    answer.agrees("three steps, biases held", f -> Replays.example(f, 3, false));
    answer.agrees("2-3-1, biases held", f -> small(f, 4, false));
    answer.agrees("2-3-1, biases too", f -> small(f, 4, true));
    answer.agrees("10,000 steps", 1e-7, f -> Replays.example(f, 10_000, false));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.2)
  @DisplayName("all arrays stay as they are, those returned are new")
  void leavesArguments(AnswerUnderTest<H8.ExampleSteps> answer) {
    answer.leavesArgumentsAlone("arguments", f -> Replays.example(f, 2, true));
    answer.leavesArgumentsAlone("arguments, biases held", f -> Replays.example(f, 2, false));
    answer.leavesArgumentsAlone("arguments, no step", f -> Replays.example(f, 0, true));
  }

  private static double[][][] small(H8.ExampleSteps answer, int steps, boolean biasesToo) {
    return answer.exampleSteps(
        new double[] {.6, -1.3},
        new double[] {.2},
        W1,
        B1,
        W2,
        new double[] {-.4},
        steps,
        biasesToo);
  }
}
