package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.MatrixDistance;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q4. */
@Checks
class ForwardChecks {
  private static final int[][] DEPTHS = {{3, 2}, {2, 4, 3}, {4, 2, 5, 3}, {2, 3, 4, 3, 2}};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("Z has a matrix per layer, A one more, in their shapes")
  void shapeIsRight(AnswerUnderTest<H4.ForwardPass> answer) {
    ForwardProblem net = net(41, 5, HiddenActivation.TANH, Head.SIGMOID_L2, 2, 4, 3);
    answer.result("2-4-3, 5 examples", net::given);
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("values: the rain table, tanh below a linear output, widths all 3")
  void valuesAreRight(AnswerUnderTest<H4.ForwardPass> answer) {
    answer.agrees("rain table", ForwardProblem.rain()::given);
    answer.agrees("tanh below linear", ForwardProblem.tanh()::given);
    ForwardProblem square = net(42, 3, HiddenActivation.SIGMOID, Head.SOFTMAX_CE, 3, 3, 3, 3);
    answer.agrees("3-3-3-3, sigmoid, softmax", square::given);
    ForwardProblem single = net(43, 4, HiddenActivation.TANH, Head.SIGMOID_BCE, 2, 3);
    answer.agrees("2-3, no hidden layer", single::given);
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("every activation with every head")
  void everyPair(AnswerUnderTest<H4.ForwardPass> answer) {
    for (HiddenActivation act : HiddenActivation.values()) {
      for (Head head : Head.values()) {
        ForwardProblem net = net(44, 3, act, head, 2, 3, 2);
        answer.agrees(act + " below " + head, net::given);
      }
    }
  }

  @Check(kind = CheckKind.VALUES, weight = 5)
  @DisplayName("scores in the thousands: softmax and sigmoid stay finite")
  void largeScores(AnswerUnderTest<H4.ForwardPass> answer) {
    for (Head head : new Head[] {Head.SOFTMAX_CE, Head.SIGMOID_BCE}) {
      ForwardProblem net = net(45, 4, HiddenActivation.TANH, head, 2, 3, 3).withScores(3000);
      answer.agrees("large scores, " + head, net::given);
    }
    ForwardProblem apart =
        new ForwardProblem(
            new double[][] {{1}, {-1}},
            new double[][][] {{{1000, 1001}}},
            new double[][] {{.5, 0}},
            HiddenActivation.TANH,
            Head.SOFTMAX_CE);
    answer.agrees("scores far apart from row to row", apart::given);
    answer.agrees("scores far apart, the largest row last", apart.backwards()::given);
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("X, W and b stay as they are, and every array of the result is its own")
  void argumentsStay(AnswerUnderTest<H4.ForwardPass> answer) {
    for (HiddenActivation act : HiddenActivation.values()) {
      ForwardProblem net = net(46, 3, act, Head.IDENTITY_L2, 3, 3, 3);
      answer.leavesArgumentsAlone("arguments, " + act, net::given);
    }
    ForwardProblem single = net(47, 3, HiddenActivation.TANH, Head.SOFTMAX_CE, 3, 2);
    answer.leavesArgumentsAlone("arguments, one layer", single::given);
    ForwardProblem one = net(48, 1, HiddenActivation.RELU, Head.SIGMOID_BCE, 2, 3, 2);
    answer.leavesArgumentsAlone("arguments, one example", one::given);
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("one to four layers, widths that differ")
  void everyDepth(AnswerUnderTest<H4.ForwardPass> answer) {
    for (int[] sizes : DEPTHS) {
      ForwardProblem net = net(49, 6, HiddenActivation.SIGMOID, Head.SOFTMAX_CE, sizes);
      answer.agrees(sizes.length - 1 + " layers of weights", net::given);
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("each example by itself: the same row again, other neighbours")
  void examplesAreApart(AnswerUnderTest<H4.ForwardPass> answer) {
    ForwardProblem net = net(50, 4, HiddenActivation.SIGMOID, Head.SOFTMAX_CE, 3, 4, 3);
    double[] row = net.X()[1];
    ForwardProblem doubled = net.with(new double[][] {row, net.X()[0], row, net.X()[3], row});
    answer.agrees("a row three times", doubled::given);
    double[][] Y = answer.result("outputs", f -> doubled.given(f).A()[2]);
    answer.holds(
        MatrixDistance.of(new double[][] {Y[0]}, new double[][] {Y[2]}) < 1e-9
            && MatrixDistance.of(new double[][] {Y[0]}, new double[][] {Y[4]}) < 1e-9,
        "examples 0, 2 and 4 are the same, so their outputs must be");
  }

  private static ForwardProblem net(
      long seed, int examples, HiddenActivation act, Head head, int... sizes) {
    return ForwardProblem.draw(new SplittableRandom(seed), examples, act, head, sizes);
  }
}
