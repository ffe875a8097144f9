package chainrule.exercises.h5;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q2. */
@Checks
class HiddenDeltaChecks {
  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("shape is that of A, all entries finite")
  void shapeIsRight(AnswerUnderTest<H5.HiddenDelta> answer) {
    answer.result("2 examples, 5 units below 3", layer(HiddenActivation.TANH, 2, 5, 3, 21)::signal);
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("values of every activation, and of the rain table")
  void valuesAreRight(AnswerUnderTest<H5.HiddenDelta> answer) {
    for (HiddenActivation act : HiddenActivation.values()) {
      answer.agrees("3 units below 3, " + act, layer(act, 4, 3, 3, 22)::signal);
    }
    NetworkProblem rain = NetworkProblem.rain();
    double[][] D = {{-.1029086461 / 3}, {-.0141885861 / 3}, {.0818665539 / 3}};
    double[][] A = rain.forward().A()[1];
    answer.agrees("rain table", f -> f.hiddenDelta(D, rain.W()[1], A, HiddenActivation.SIGMOID));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("Dnext, Wnext and A stay as they are")
  void argumentsStay(AnswerUnderTest<H5.HiddenDelta> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          layer(HiddenActivation.SIGMOID, 5, 2, 4, 26).signal(f);
          return layer(HiddenActivation.SIGMOID, 5, 2, 4, 23).signal(f);
        });
    for (HiddenActivation act : HiddenActivation.values()) {
      answer.leavesArgumentsAlone("arguments, " + act, layer(act, 5, 3, 2, 23)::signal);
    }
    answer.leavesArgumentsAlone(
        "arguments, one row", layer(HiddenActivation.TANH, 1, 3, 3, 27)::signal);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient by Z of the hidden layer, every activation")
  void agreesWithTheSlope(AnswerUnderTest<H5.HiddenDelta> answer) {
    for (HiddenActivation act : HiddenActivation.values()) {
      Layer layer = layer(act, 5, 4, 3, 24);
      answer.gradient(
          "by Z, " + act,
          f -> NetworkProblem.flat(layer.signal(f)),
          z -> layer.cost(NetworkProblem.rows(z, 4)),
          NetworkProblem.flat(layer.Z()),
          List.of(ParameterBlock.whole("Z", 20)));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("an example without a signal above has none here")
  void zeroStaysZero(AnswerUnderTest<H5.HiddenDelta> answer) {
    Layer layer = layer(HiddenActivation.SIGMOID, 3, 4, 2, 25);
    double[][] D = {layer.Dnext()[0], {0, 0}, layer.Dnext()[2]};
    answer.agrees(
        "second row of Dnext zero",
        f -> f.hiddenDelta(D, layer.Wnext(), layer.A(), HiddenActivation.SIGMOID));
  }

  /** A hidden layer, and what the layer above it makes of it: a cost linear in its scores. */
  private record Layer(double[][] Dnext, double[][] Wnext, double[][] Z, HiddenActivation act) {
    double[][] A() {
      return Forward.activate(Z, act);
    }

    double[][] signal(H5.HiddenDelta answer) {
      return answer.hiddenDelta(Dnext, Wnext, A(), act);
    }

    double cost(double[][] z) {
      double[] scores =
          NetworkProblem.flat(
              Forward.scores(Forward.activate(z, act), Wnext, new double[Wnext[0].length]));
      double[] slopes = NetworkProblem.flat(Dnext);
      double cost = 0;
      for (int i = 0; i < scores.length; i++) {
        cost += slopes[i] * scores[i];
      }
      return cost;
    }
  }

  private static Layer layer(HiddenActivation act, int examples, int units, int above, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Layer(
        DrawnNumbers.MODERATE.matrix(random, examples, above),
        DrawnNumbers.MODERATE.matrix(random, units, above),
        DrawnNumbers.MODERATE.matrix(random, examples, units),
        act);
  }
}
