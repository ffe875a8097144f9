package chainrule.exercises.h3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.math.Vectors;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Holds the reference answers against numbers worked out elsewhere; those of Q4 are derivatives by
 * complex steps of 1e-30, which take no backward pass and lose no digits.
 */
class H3ReferenceTests {
  private static final ChunkGraph TWO =
      new ChunkGraph(
          new double[][] {{.5, -1}, {1.5, .25}},
          new int[] {2, 0},
          new double[][] {{.1, .4}, {-.3, .2}},
          new double[] {.05, -.1},
          new double[][] {{.7, -.5, .2}, {-.4, .3, .6}},
          new double[] {.2, -.1, 0});

  @Test
  void productOfASum() {
    assertThat(reference("productSum", H3.ProductSum.class).productSum(-2, 5, -4))
        .containsExactly(-12, -4, -4, 3);
  }

  /** w · x + b = 1, σ(1) = 0.7310585786300049 with the slope 0.19661193324148185. */
  @Test
  void sigmoidOutOfGates() {
    GraphValues neuron = value(TapeCases.sigmoidNeuron(-1, -2, 2, -3, -3));
    assertThat(neuron.data()[13]).isCloseTo(.7310585786300049, within(1e-15));
    near(
        Arrays.copyOf(neuron.grad(), 5),
        .3932238665,
        -.5898357997,
        -.1966119332,
        -.3932238665,
        .1966119332);
  }

  /** The neuron's sum is 0.5, and 1 − tanh² of that 0.7864477329659274. */
  @Test
  void tanhNeuron() {
    GraphValues neuron = value(TapeCases.neuron(2, 0, -3, 1, 6.5));
    assertThat(neuron.data()[9]).isCloseTo(.46211715726000974, within(1e-15));
    near(
        Arrays.copyOf(neuron.grad(), 5),
        -3 * .7864477329659274,
        .7864477329659274,
        2 * .7864477329659274,
        0,
        .7864477329659274);
  }

  /** (a + b)ab = a²b + ab², so 2ab + b² and a² + 2ab. */
  @Test
  void diamond() {
    double[] grads = reference("backward", H3.Backward.class).backward("", GraphCases.diamond(), 2);
    near(grads, -5, 3, -3, 2, 1);
  }

  @Test
  void chunkOfTwo() {
    assertThat(TWO.chunk().loss()).isCloseTo(1.1815853855397829, within(1e-14));
    double[][][] d =
        reference("chunkedBackward", H3.ChunkedBackward.class).chunkedBackward(TWO.chunk());
    near(of(d, Quantity.SUMEXP), .2438107405, .1998644409);
    near(of(d, Quantity.INVSUM), -1.0253855081, -1.2508478189);
    near(of(d, Quantity.P), 0, 0, -1.6731550961, -1.5875076757, 0, 0);
    near(of(d, Quantity.LOGP), 0, 0, -.5, -.5, 0, 0);
    near(of(d, Quantity.ZMAX), 0, 0);
    near(of(d, Quantity.PICK), -.5, -.5);
    near(of(d, Quantity.LOSS), 1);
    near(of(d, Quantity.A1), .0471657027, -.2758420266, -.2711194271, .2997236448);
    near(of(d, Quantity.Z1), .0403568046, -.2731018921, -.266926926, .2246367329);
    near(of(d, Quantity.W1), -.3802119867, .2004041533, -.1070885361, .3292610753);
    near(of(d, Quantity.B1), -.2265701214, -.0484651592);
    near(of(d, Quantity.B2), -.098709706, .2494269592, -.1507172532);
    near(of(d, Quantity.X), -.1052050764, -.0667274198, .0631620006, .1250054244);
  }

  @Test
  void exponentialsAndScoresOfTheChunk() {
    double[][][] d =
        reference("chunkedBackward", H3.ChunkedBackward.class).chunkedBackward(TWO.chunk());
    double[] byScores = {
      .2438107405, .1067709536, -.3505816941, -.3425204465, .1426560056, .1998644409
    };
    near(
        of(d, Quantity.EXPZ),
        .2438107405,
        .2438107405,
        -.5720556253,
        -.4347082272,
        .1998644409,
        .1998644409);
    near(of(d, Quantity.ZC), byScores);
    near(of(d, Quantity.Z2), byScores);
    near(
        of(d, Quantity.W2),
        .0500421921,
        .0583072155,
        -.1083494077,
        -.1957385338,
        .0607605672,
        .1349779666);
    near(
        Vectors.concat(
            reference("dLogits", H3.LogitGradient.class)
                .dLogits(TWO.value(Quantity.P), TWO.chunk().y())),
        byScores);
  }

  /** The scores table of the lectures: cat 3.2, car 5.1, frog −1.7, and it is a cat. */
  @Test
  void scoresTable() {
    double[][] gradient =
        reference("dLogits", H3.LogitGradient.class)
            .dLogits(
                new double[][] {
                  {.1299825390, .8690495352, .0009679258},
                  {.0252448835, .9239181641, .0508369525},
                  {.4246554258, .5732248667, .0021197074}
                },
                new int[] {0, 1, 2});
    near(gradient[0], -.8700174610 / 3, .8690495352 / 3, .0009679258 / 3);
  }

  @Test
  void slopeOfTheSigmoid() {
    H3.SigmoidSlope slope = reference("sigmoidGrad", H3.SigmoidSlope.class);
    assertThat(slope.sigmoidGrad(.5)).isEqualTo(.25);
    assertThat(slope.sigmoidGrad(.8807970779778823)).isCloseTo(.1049935854, within(1e-10));
  }

  /** x = (3, 4) has the length 5, u = (0.6, 0.8), and the slopes are (1 − 0.36)/5 and −0.48/5. */
  @Test
  void vectorOfLengthOne() {
    near(
        reference("unitBackward", H3.UnitBackward.class)
            .unitBackward(new double[] {3, 4}, new double[] {1, 0}),
        .128,
        -.096);
  }

  @Test
  void deepGraphsEndARecursion() {
    assertThatThrownBy(() -> GraphCases.chain(20_000).gradients(H3ReferenceTests::descend, 1))
        .isInstanceOf(StackOverflowError.class)
        .hasMessage("more than 5000 calls deep");
  }

  private static void descend(GraphNode node) {
    node.inputs().forEach(H3ReferenceTests::descend);
  }

  private static double[] of(double[][][] derivatives, Quantity quantity) {
    return Vectors.concat(quantity.of(derivatives));
  }

  private static GraphValues value(Tape tape) {
    return reference("value", H3.ValueClass.class).value("", tape);
  }

  private static <F> F reference(String name, Class<F> type) {
    Assignment homework = Assignment.of("h3").orElseThrow();
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
