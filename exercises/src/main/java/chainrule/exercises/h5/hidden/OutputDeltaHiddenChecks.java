package chainrule.exercises.h5.hidden;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h5.Forward;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h5.NetworkProblem;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q1. */
@Checks
class OutputDeltaHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient of the mean loss by Z, drawn cases")
  void agreesWithTheSlope(AnswerUnderTest<H5.OutputDelta> answer) {
    SplittableRandom random = answer.random();
    for (Head head : Head.values()) {
      NetworkProblem layer = NetworkProblem.draw(random, 7, HiddenActivation.LINEAR, head, 3, 5);
      double[][] T = layer.T();
      answer.gradient(
          "drawn, by Z, " + head,
          f -> NetworkProblem.flat(f.outputDelta(layer.forward().A()[1], T, head)),
          z -> Forward.loss(NetworkProblem.rows(z, 5), T, head),
          NetworkProblem.flat(layer.forward().Z()[0]),
          List.of(ParameterBlock.whole("Z", 35)));
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn cases of other shapes")
  void drawnCases(AnswerUnderTest<H5.OutputDelta> answer) {
    SplittableRandom random = answer.random().split();
    for (Head head : Head.values()) {
      for (int examples : new int[] {1, 6}) {
        NetworkProblem layer =
            NetworkProblem.draw(random, examples, HiddenActivation.LINEAR, head, 3, 2);
        double[][] Y = layer.forward().A()[1];
        answer.agrees(
            "drawn, " + head + ", m = " + examples, f -> f.outputDelta(Y, layer.T(), head));
      }
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("a batch taken twice halves every entry; no error, no signal")
  void meanOverTheBatch(AnswerUnderTest<H5.OutputDelta> answer) {
    NetworkProblem layer =
        NetworkProblem.draw(answer.random(), 5, HiddenActivation.LINEAR, Head.SIGMOID_L2, 3, 4);
    double[][] Y = layer.forward().A()[1];
    double[][] once = answer.result("once", f -> f.outputDelta(Y, layer.T(), layer.head()));
    double[][] twice =
        answer.result("twice", f -> f.outputDelta(doubled(Y), doubled(layer.T()), layer.head()));
    double off = 0;
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 4; j++) {
        off = Math.max(off, Math.abs(once[i][j] / 2 - twice[i][j]));
      }
    }
    answer.holds(off < 1e-9, "each example stands in the batch twice: its entries must halve");
    double[][] T = layer.T().clone();
    T[1] = Y[1];
    answer.agrees("one example without error", f -> f.outputDelta(Y, T, layer.head()));
  }

  private static double[][] doubled(double[][] rows) {
    double[][] twice = new double[2 * rows.length][];
    for (int i = 0; i < twice.length; i++) {
      twice[i] = rows[i % rows.length];
    }
    return twice;
  }
}
