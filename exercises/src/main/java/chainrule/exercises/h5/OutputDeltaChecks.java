package chainrule.exercises.h5;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q1. */
@Checks
class OutputDeltaChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("shape is that of Y, all entries finite")
  void shapeIsRight(AnswerUnderTest<H5.OutputDelta> answer) {
    answer.result("5×2 outputs", outputs(Head.IDENTITY_L2, 5, 2, 11)::signal);
  }

  @Check(kind = CheckKind.VALUES, weight = 20)
  @DisplayName("values of every head, and of the rain table")
  void valuesAreRight(AnswerUnderTest<H5.OutputDelta> answer) {
    answer.agrees("rain table", f -> rain().signal(f));
    for (Head head : Head.values()) {
      answer.agrees("values, " + head, outputs(head, 5, 3, 12)::signal);
    }
    answer.agrees("2 examples, 4 outputs", outputs(Head.SIGMOID_L2, 2, 4, 16)::signal);
  }

  @Check(kind = CheckKind.VALUES, weight = 5)
  @DisplayName("outputs that are exactly 0 or 1")
  void saturated(AnswerUnderTest<H5.OutputDelta> answer) {
    double[][] Y = {{1, 0, .5}, {0, 1, .25}};
    double[][] T = {{.25, 0, .5}, {1, 1, .75}};
    answer.agrees("0 and 1, SIGMOID_L2", f -> f.outputDelta(Y, T, Head.SIGMOID_L2));
    answer.agrees("0 and 1, SIGMOID_BCE", f -> f.outputDelta(Y, T, Head.SIGMOID_BCE));
    double[][] shares = {{1, 0, 0}, {.5, .5, 0}};
    double[][] classes = {{.25, .75, 0}, {0, 1, 0}};
    answer.agrees("0 and 1, SOFTMAX_CE", f -> f.outputDelta(shares, classes, Head.SOFTMAX_CE));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("Y and T stay as they are")
  void argumentsStay(AnswerUnderTest<H5.OutputDelta> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          outputs(Head.SIGMOID_L2, 5, 4, 15).signal(f);
          return outputs(Head.SIGMOID_L2, 5, 4, 13).signal(f);
        });
    for (Head head : Head.values()) {
      answer.leavesArgumentsAlone("arguments, " + head, outputs(head, 4, 3, 13)::signal);
    }
    answer.leavesArgumentsAlone("arguments, one row", outputs(Head.SIGMOID_BCE, 1, 3, 17)::signal);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient of the mean loss by Z, every head")
  void agreesWithTheSlope(AnswerUnderTest<H5.OutputDelta> answer) {
    for (Head head : Head.values()) {
      Outputs outputs = outputs(head, 4, 2, 14);
      answer.gradient(
          "by Z, " + head,
          f -> NetworkProblem.flat(outputs.signal(f)),
          z -> Forward.loss(NetworkProblem.rows(z, 2), outputs.T(), head),
          NetworkProblem.flat(outputs.Z()),
          List.of(ParameterBlock.whole("Z", 8)));
    }
  }

  /** Pre-activations and targets of an output layer. */
  private record Outputs(double[][] Z, double[][] T, Head head) {
    double[][] signal(H5.OutputDelta answer) {
      return answer.outputDelta(Forward.output(Z, head), T, head);
    }
  }

  private static Outputs outputs(Head head, int examples, int units, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Outputs(
        DrawnNumbers.MODERATE.matrix(random, examples, units),
        NetworkProblem.targets(random, examples, units, head),
        head);
  }

  private static Outputs rain() {
    NetworkProblem rain = NetworkProblem.rain();
    return new Outputs(rain.forward().Z()[1], rain.T(), rain.head());
  }
}
