package chainrule.exercises.h4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.Cache;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.math.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the reference answers to homework 4 against numbers worked out elsewhere. */
class ReferenceAnswersTests {
  @ParameterizedTest
  @CsvSource({
    "LINEAR, -1.5, 0.3, -1.5, 1",
    "STEP, 0, 1, 1, 0",
    "STEP, -0.001, 1, 0, 0",
    "SIGMOID, -2, 1, 0.11920292202, 0.10499358541",
    "SIGMOID, -1, 1, 0.26894142137, 0.19661193324",
    "SIGMOID, 0, 1, 0.5, 0.25",
    "SIGMOID, 10, 1, 0.99995460213, 4.5395807736e-5",
    "SIGMOID, -1000, 1, 0, 0",
    "SIGMOID, 1000, 1, 1, 0",
    "TANH, 0.5, 1, 0.46211715726, 0.78644773297",
    "TANH, 1, 1, 0.76159415596, 0.41997434161",
    "TANH, 2, 1, 0.96402758008, 0.07065082485",
    "RELU, -3, 1, 0, 0",
    "RELU, 0, 1, 0, 0",
    "LEAKY, -3, 0.1, -0.3, 0.1",
    "LEAKY, -3, 0.01, -0.03, 0.01",
    "LEAKY, 0, 0.1, 0, 0.1",
    "ELU, -1, 1, -0.63212055883, 0.36787944117",
    "ELU, -2, 1, -0.86466471676, 0.13533528324",
    "ELU, 0, 3, 0, 1",
    "SOFTPLUS, -1, 1, 0.31326168752, 0.26894142137",
    "SOFTPLUS, 0, 1, 0.69314718056, 0.5",
    "SOFTPLUS, 2, 1, 2.12692801104, 0.88079707798",
    "SOFTPLUS, 1000, 1, 1000, 1",
    "SOFTPLUS, -1000, 1, 0, 0"
  })
  void activationsAndTheirSlopes(Unit unit, double x, double p, double value, double slope) {
    assertThat(reference("act", H4.Act.class).act(unit, x, p)).isCloseTo(value, within(1e-10));
    assertThat(reference("dact", H4.Dact.class).dact(unit, x, p)).isCloseTo(slope, within(1e-10));
  }

  @Test
  void bestOfTwoPieces() {
    double[] x = {2, 1};
    double[][] W = {{1, -1}, {-1, 1}};
    double[] b = {.5, 0};
    assertThat(reference("maxout", H4.MaxoutValue.class).maxout(x, W, b)).isEqualTo(1.5);
    assertThat(reference("maxoutArg", H4.MaxoutArg.class).maxoutArg(x, W, b)).isZero();
    assertThat(reference("maxoutGrad", H4.MaxoutGrad.class).maxoutGrad(x, W, b))
        .containsExactly(1, -1);
  }

  @Test
  void learnedSlope() {
    H4.PreluGradA answer = reference("preluGradA", H4.PreluGradA.class);
    assertThat(answer.preluGradA(-3, .25)).isEqualTo(-3);
    assertThat(answer.preluGradA(3, .25)).isZero();
  }

  /** The first numbers of {@code new Random(42)} are published in many places. */
  @Test
  void firstWeights() {
    H4.Init answer = reference("init", H4.Init.class);
    double[][] uniform = answer.init(2, 3, Spread.UNIFORM, 9, 42);
    assertThat(uniform[0][0]).isEqualTo(2 * 0.7275636800328681 - 1);
    assertThat(uniform[0][1]).isCloseTo(2 * 0.6832234717598454 - 1, within(1e-15));
    double[][] normal = answer.init(2, 3, Spread.NORMAL, .5, 42);
    assertThat(normal[0][0]).isCloseTo(.5 * 1.1419053154730547, within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, 1",
    "3, 1, 1.0954451150",
    "6, 2, 0.8164965809",
    "8, 3, 0.7071067812",
    "30, 10, 0.3825460278",
    "64, 25, 0.2581988897",
    "784, 30, 0.0858018834"
  })
  void rangesOfUniform(int nIn, int nOut, double range) {
    double u = new java.util.Random(7).nextDouble();
    double first = reference("init", H4.Init.class).init(nIn, nOut, Spread.UNIFORM, 1, 7)[0][0];
    assertThat(first / (2 * u - 1)).isCloseTo(range, within(1e-10));
  }

  @Test
  void rainTable() {
    Cache cache = ForwardProblem.rain().given(reference("forward", H4.ForwardPass.class));
    near(cache.Z()[0][0], 1.1, 1.6, .2);
    near(cache.Z()[0][1], .8, 2.7, -.8);
    near(cache.Z()[0][2], .8, 4, -1.6);
    near(cache.A()[1][0], .7502601056, .8320183851, .5498339973);
    near(cache.A()[1][1], .6899744811, .9370266439, .3100255189);
    near(cache.A()[1][2], .6899744811, .9820137900, .1679816149);
    near(Vectors.concat(cache.Z()[1]), .2822989085, .1321816868, .0715736571);
    near(Vectors.concat(cache.A()[2]), .5701097416, .5329973915, .5178857795);
    assertThat(cache.A()[0]).isDeepEqualTo(ForwardProblem.rain().X());
  }

  @Test
  void tanhBelowLinear() {
    Cache cache = ForwardProblem.tanh().given(reference("forward", H4.ForwardPass.class));
    near(cache.Z()[0][0], -.45, .7);
    near(cache.A()[1][0], -.4218990053, .6043677771);
    near(cache.A()[2][0], -.3975131922);
  }

  /** A published example of two inputs, two hidden units and two outputs with biases. */
  @Test
  void twoByTwoWithBiases() {
    Cache cache =
        new ForwardProblem(
                new double[][] {{.05, .10}},
                new double[][][] {{{.15, .25}, {.20, .30}}, {{.40, .50}, {.45, .55}}},
                new double[][] {{.35, .35}, {.60, .60}},
                chainrule.exercises.HiddenActivation.SIGMOID,
                chainrule.exercises.Head.SIGMOID_L2)
            .given(reference("forward", H4.ForwardPass.class));
    near(cache.A()[1][0], .5932699921, .5968843783);
    near(cache.A()[2][0], .7513650696, .7729284653);
  }

  @Test
  void softmaxOfThreeScores() {
    Cache cache =
        new ForwardProblem(
                new double[][] {{1}},
                new double[][][] {{{1.8, .9, .68}}},
                new double[][] {{0, 0, 0}},
                chainrule.exercises.HiddenActivation.TANH,
                chainrule.exercises.Head.SOFTMAX_CE)
            .given(reference("forward", H4.ForwardPass.class));
    near(cache.A()[1][0], .5770841763, .2346249172, .1882909065);
  }

  @Test
  void costOfTheRainTable() {
    H4.Cost answer = reference("cost", H4.Cost.class);
    double squares = .04 + .09 + .16 + .01 + .25 + .04 + .36 + .16 + .09;
    assertThat(CostProblem.rain().given(answer, 0)).isCloseTo(.0478443685, within(1e-10));
    assertThat(CostProblem.rain().given(answer, .1))
        .isCloseTo(.0478443685 + .05 * squares, within(1e-10));
  }

  @Test
  void twoLinearLayersOnPaper() {
    double[][] W2 = {{3, -1}, {.5, 2}};
    assertThat(
            reference("collapseW", H4.CollapseW.class)
                .collapseW(new double[][] {{1, 2}, {-1, .5}}, W2))
        .isDeepEqualTo(new double[][] {{4, 3}, {-2.75, 2}});
    assertThat(
            reference("collapseB", H4.CollapseB.class)
                .collapseB(new double[] {2, -1}, W2, new double[] {.25, -4}))
        .containsExactly(5.75, -8);
  }

  @Test
  void parametersOfKnownNetworks() {
    H4.ParameterCount answer = reference("parameterCount", H4.ParameterCount.class);
    assertThat(answer.parameterCount(6, 2, 1)).isEqualTo(17);
    assertThat(answer.parameterCount(784, 30, 10)).isEqualTo(23860);
    assertThat(answer.parameterCount(64, 25, 64)).isEqualTo(3289);
    assertThat(answer.parameterCount(2, 12, 12, 1)).isEqualTo(205);
    assertThat(answer.parameterCount(5)).isZero();
  }

  private static <F> F reference(String name, Class<F> type) {
    Assignment homework = Assignment.of("h4").orElseThrow();
    QuestionSpec question =
        homework.questions().stream()
            .filter(spec -> spec.name().equals(name))
            .findFirst()
            .orElseThrow();
    return type.cast(homework.bank().reference(question).instance());
  }

  private static void near(double[] found, double... expected) {
    assertThat(found).containsExactly(expected, within(1e-9));
  }
}
