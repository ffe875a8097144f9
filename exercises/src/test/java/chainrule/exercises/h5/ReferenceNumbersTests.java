package chainrule.exercises.h5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.minimize.CostGradient;
import org.junit.jupiter.api.Test;

/** Holds the reference answers against numbers worked out elsewhere. */
class ReferenceNumbersTests {
  private static final double[] X = {.05, .10};
  private static final double[][] HIDDEN = {{.15, .25}, {.20, .30}};
  private static final double[][] OUTPUT = {{.40, .50}, {.45, .55}};

  @Test
  void outputSignalOfTheRainTable() {
    NetworkProblem rain = NetworkProblem.rain();
    H5.OutputDelta answer = reference("outputDelta", H5.OutputDelta.class);
    double[][] delta = answer.outputDelta(rain.forward().A()[2], rain.T(), Head.SIGMOID_L2);
    near(NetworkProblem.flat(delta), thirds(-.1029086461, -.0141885861, .0818665539));
  }

  @Test
  void hiddenSignalOfTheRainTable() {
    NetworkProblem rain = NetworkProblem.rain();
    H5.HiddenDelta answer = reference("hiddenDelta", H5.HiddenDelta.class);
    double[][] above = {{-.1029086461}, {-.0141885861}, {.0818665539}};
    double[][] delta =
        answer.hiddenDelta(above, rain.W()[1], rain.forward().A()[1], HiddenActivation.SIGMOID);
    near(delta[0], -.0115691884, .0057531610, -.0076414786);
    near(delta[1], -.0018210457, .0003348944, -.0009105228);
    near(delta[2], .0105072298, -.0005783940, .0034325940);
  }

  @Test
  void gradientOfTheRainTable() {
    NetworkProblem rain = NetworkProblem.rain();
    double[][][] gradients = backprop(rain);
    near(gradients[0][0], thirds(-.0365286108, .0175943775, -.0238349587));
    near(gradients[0][1], thirds(.0152856225, .0261480200, -.0162097782));
    near(NetworkProblem.flat(gradients[2]), thirds(-.0305121810, -.0185228840, -.0472294201));
  }

  @Test
  void costOfTheRainTable() {
    NetworkProblem rain = NetworkProblem.rain();
    CostGradient at =
        reference("costGrad", H5.CostAndGradient.class)
            .costGrad(
                rain.theta(),
                rain.sizes(),
                rain.X(),
                rain.T(),
                0,
                HiddenActivation.SIGMOID,
                Head.SIGMOID_L2);
    assertThat(at.cost()).isCloseTo(.14353310542 / 3, within(1e-10));
    double squares = .04 + .09 + .16 + .01 + .25 + .04 + .36 + .16 + .09;
    CostGradient penalised =
        reference("costGrad", H5.CostAndGradient.class)
            .costGrad(
                rain.theta(),
                rain.sizes(),
                rain.X(),
                rain.T(),
                2,
                HiddenActivation.SIGMOID,
                Head.SIGMOID_L2);
    assertThat(penalised.cost() - at.cost()).isCloseTo(squares, within(1e-12));
    assertThat(penalised.gradient()[0] - at.gradient()[0]).isCloseTo(2 * .2, within(1e-12));
    assertThat(penalised.gradient()[6] - at.gradient()[6]).isZero();
  }

  @Test
  void twoByTwoNetworkWithBiases() {
    NetworkProblem net = twoByTwo();
    double[][][] gradients = backprop(net);
    near(NetworkProblem.flat(gradients[2]), .0821670406, -.0226025405, .0826676278, -.0227402422);
    near(NetworkProblem.flat(gradients[0]), .0004385677, .0004977127, .0008771355, .0009954255);
  }

  @Test
  void tanhBelowIdentity() {
    NetworkProblem net =
        new NetworkProblem(
            new double[][] {{1, 2}},
            new double[][] {{.5}},
            new double[][][] {{{.1, .4}, {-.3, .2}}, {{.7}, {-.5}}},
            new double[][] {{.05, -.1}, {.2}},
            HiddenActivation.TANH,
            Head.IDENTITY_L2);
    assertThat(net.loss()).isCloseTo(.4027649651, within(1e-10));
    double[][][] gradients = backprop(net);
    near(gradients[0][0], -.5164298632, .2848435778);
    near(gradients[0][1], -1.0328597263, .5696871556);
    near(gradients[1][0], -.5164298632, .2848435778);
    near(NetworkProblem.flat(gradients[2]), .3786599230, -.5424280529);
    near(gradients[3][0], -.8975131922);
  }

  /** The first number of {@code new Random(42)} is 0.7275636800328681, and r is 1 for 2 and 3. */
  @Test
  void startOfTraining() {
    double[][][] start =
        reference("train", H5.Train.class)
            .train(new double[][] {X}, new double[][] {{1, 0}}, new int[] {2, 3, 2}, 1, 0, 42);
    assertThat(start[0][0][0]).isEqualTo(2 * 0.7275636800328681 - 1);
    assertThat(start[1]).isEqualTo(new double[][] {{0, 0, 0}});
    assertThat(start.length).isEqualTo(4);
  }

  @Test
  void softmaxScoresReachTheInput() {
    double[][] eye = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    double[][] none = new double[3][3];
    double[][] gradient =
        reference("inputGradient", H5.InputGradient.class)
            .inputGradient(
                new double[][] {{0, 0, 0}},
                new double[][] {{1, 0, 0}},
                new double[][][] {eye, eye, eye},
                none);
    // at 0: tanh' = 1, the sigmoid is 1/2 with slope 1/4, and three equal scores give 1/3 each
    near(gradient[0], -2 / 12.0, 1 / 12.0, 1 / 12.0);
  }

  private static NetworkProblem twoByTwo() {
    return new NetworkProblem(
        new double[][] {X},
        new double[][] {{.01, .99}},
        new double[][][] {HIDDEN, OUTPUT},
        new double[][] {{.35, .35}, {.60, .60}},
        HiddenActivation.SIGMOID,
        Head.SIGMOID_L2);
  }

  private static double[][][] backprop(NetworkProblem net) {
    return reference("backprop", H5.Backprop.class)
        .backprop(net.X(), net.T(), net.W(), net.b(), net.act(), net.head());
  }

  private static <F> F reference(String name, Class<F> type) {
    Assignment homework = Assignment.of("h5").orElseThrow();
    QuestionSpec question =
        homework.questions().stream()
            .filter(spec -> spec.name().equals(name))
            .findFirst()
            .orElseThrow();
    return type.cast(homework.bank().reference(question).instance());
  }

  private static double[] thirds(double... sums) {
    double[] means = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      means[i] = sums[i] / 3;
    }
    return means;
  }

  private static void near(double[] found, double... expected) {
    assertThat(found).containsExactly(expected, within(1e-9));
  }
}
