package chainrule.exercises.h4.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.MatrixDistance;
import chainrule.exercises.h4.ForwardProblem;
import chainrule.exercises.h4.H4;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q4. */
@Checks
class ForwardHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn networks of one to five layers")
  void drawnDepths(AnswerUnderTest<H4.ForwardPass> answer) {
    SplittableRandom random = answer.random();
    int[][] depths = {{4, 3}, {3, 5, 2}, {2, 4, 3, 5}, {3, 2, 4, 2, 3}, {2, 3, 2, 4, 3, 2}};
    for (int[] sizes : depths) {
      ForwardProblem net =
          ForwardProblem.draw(random, 5, HiddenActivation.SIGMOID, Head.SOFTMAX_CE, sizes);
      answer.agrees("drawn, " + (sizes.length - 1) + " layers", net::given);
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 10)
  @DisplayName("drawn networks with every activation and every head")
  void drawnPairs(AnswerUnderTest<H4.ForwardPass> answer) {
    SplittableRandom random = answer.random().split();
    for (HiddenActivation act : HiddenActivation.values()) {
      for (Head head : Head.values()) {
        ForwardProblem net = ForwardProblem.draw(random, 3, act, head, 3, 2, 4, 2);
        answer.agrees("drawn, " + act + " below " + head, net::given);
      }
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("examples in another order give the same outputs in that order; softmax sums to 1")
  void orderOfExamples(AnswerUnderTest<H4.ForwardPass> answer) {
    ForwardProblem net =
        ForwardProblem.draw(answer.random(), 4, HiddenActivation.RELU, Head.SOFTMAX_CE, 3, 5, 3);
    answer.agrees("backwards, values", net.backwards()::given);
    double[][] Y = answer.result("in order", f -> net.given(f).A()[2]);
    double[][] back = answer.result("backwards", f -> net.backwards().given(f).A()[2]);
    double[][] turned = new double[4][];
    Arrays.setAll(turned, n -> back[3 - n]);
    answer.holds(
        MatrixDistance.of(Y, turned) < 1e-9,
        "with the examples in opposite order the outputs must be in opposite order");
    answer.holds(
        Arrays.stream(Y).allMatch(row -> Math.abs(Arrays.stream(row).sum() - 1) < 1e-9),
        "every row of a softmax output must add up to 1");
  }
}
