package chainrule.exercises.h5.hidden;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h5.Forward;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h5.NetworkProblem;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q2. */
@Checks
class HiddenDeltaHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient by Z inside a network with a softmax head")
  void agreesWithTheSlope(AnswerUnderTest<H5.HiddenDelta> answer) {
    SplittableRandom random = answer.random();
    for (HiddenActivation act : HiddenActivation.values()) {
      NetworkProblem net = NetworkProblem.draw(random, 6, act, Head.SOFTMAX_CE, 2, 5, 3);
      double[][] W = net.W()[1];
      double[][] A = net.forward().A()[1];
      double[][] Y = net.forward().A()[2];
      double[][] D = new double[6][3];
      for (int i = 0; i < 6; i++) {
        for (int j = 0; j < 3; j++) {
          D[i][j] = (Y[i][j] - net.T()[i][j]) / 6;
        }
      }
      answer.gradient(
          "drawn, by Z, " + act,
          f -> NetworkProblem.flat(f.hiddenDelta(D, W, A, act)),
          z ->
              Forward.loss(
                  Forward.scores(Forward.activate(NetworkProblem.rows(z, 5), act), W, net.b()[1]),
                  net.T(),
                  Head.SOFTMAX_CE),
          NetworkProblem.flat(net.forward().Z()[0]),
          List.of(ParameterBlock.whole("Z", 30)));
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn cases of other shapes")
  void drawnCases(AnswerUnderTest<H5.HiddenDelta> answer) {
    SplittableRandom random = answer.random().split();
    int[][] shapes = {{4, 2, 2}, {3, 2, 5}, {7, 6, 1}};
    for (HiddenActivation act : HiddenActivation.values()) {
      for (int[] shape : shapes) {
        double[][] D = DrawnNumbers.MODERATE.matrix(random, shape[0], shape[2]);
        double[][] W = DrawnNumbers.MODERATE.matrix(random, shape[1], shape[2]);
        double[][] A =
            Forward.activate(DrawnNumbers.MODERATE.matrix(random, shape[0], shape[1]), act);
        answer.agrees(
            "drawn, " + act + ", " + shape[1] + " below " + shape[2],
            f -> f.hiddenDelta(D, W, A, act));
      }
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("the signal is linear in the signal above")
  void linearInDnext(AnswerUnderTest<H5.HiddenDelta> answer) {
    SplittableRandom random = answer.random();
    double[][] W = DrawnNumbers.MODERATE.matrix(random, 3, 2);
    double[][] A =
        Forward.activate(DrawnNumbers.MODERATE.matrix(random, 4, 3), HiddenActivation.SIGMOID);
    double[][] first = DrawnNumbers.MODERATE.matrix(random, 4, 2);
    double[][] second = DrawnNumbers.MODERATE.matrix(random, 4, 2);
    answer.agrees("first alone", f -> f.hiddenDelta(first, W, A, HiddenActivation.SIGMOID));
    double[][] one =
        answer.result("first", f -> f.hiddenDelta(first, W, A, HiddenActivation.SIGMOID));
    double[][] two =
        answer.result("second", f -> f.hiddenDelta(second, W, A, HiddenActivation.SIGMOID));
    double[][] mix =
        answer.result(
            "mix", f -> f.hiddenDelta(mix(first, second), W, A, HiddenActivation.SIGMOID));
    double off = 0;
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 3; j++) {
        off = Math.max(off, Math.abs(one[i][j] - 2 * two[i][j] - mix[i][j]));
      }
    }
    answer.holds(
        off < 1e-9, "for Dnext = P − 2Q the answer must be that of P minus twice that of Q");
  }

  private static double[][] mix(double[][] first, double[][] second) {
    double[][] mix = new double[first.length][first[0].length];
    for (int i = 0; i < mix.length; i++) {
      for (int j = 0; j < mix[i].length; j++) {
        mix[i][j] = first[i][j] - 2 * second[i][j];
      }
    }
    return mix;
  }
}
