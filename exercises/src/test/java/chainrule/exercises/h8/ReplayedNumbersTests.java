package chainrule.exercises.h8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the reference answers against published numbers, and numbers worked out with NumPy. */
class ReplayedNumbersTests {
  private static final int HIDDEN = 25;

  @Test
  void elevenLinesWithoutHiddenLayer() {
    H8.TrainUnit answer = reference("trainUnit", H8.TrainUnit.class);
    double[] w = answer.trainUnit(Replays.X, Replays.FIRST, Replays.w(), 10_000);
    near(w, 1e-9, 9.6729930277369, -.2078434992663, -4.6296366877316);
  }

  @Test
  void elevenLinesPrintTheOutputsBeforeTheLastChange() {
    H8.TrainUnit answer = reference("trainUnit", H8.TrainUnit.class);
    double[] w = answer.trainUnit(Replays.X, Replays.FIRST, Replays.w(), 9_999);
    double[] outputs = Arrays.stream(Replays.X).mapToDouble(x -> output(x, w)).toArray();
    near(outputs, 5e-9, .00966449, .00786506, .99358898, .99211957);
  }

  @Test
  void elevenLinesWithHiddenLayer() {
    H8.ErrorsOnTheWay answer = reference("errorsOnTheWay", H8.ErrorsOnTheWay.class);
    double[] errors =
        answer.errorsOnTheWay(
            Replays.X, Replays.XOR, Replays.firstLayer(), Replays.secondLayer(), 60_000, 10_000);
    near(Arrays.copyOf(errors, 1), 1e-10, .49641003190);
    near(
        Arrays.copyOfRange(errors, 1, 6),
        1e-8,
        .00858452565,
        .00578945986,
        .00462917677,
        .00395876528,
        .00351012257);
  }

  @Test
  void mazursErrorWithBiasesHeld() {
    assertThat(error(0, false)).isCloseTo(.298371108760, within(1e-11));
    assertThat(error(1, false)).isCloseTo(.291027773694, within(1e-11));
    assertThat(error(1, false)).as("published").isCloseTo(.291027924, within(2e-7));
    assertThat(error(10_000, false)).isCloseTo(3.510188e-5, within(1e-11));
  }

  @Test
  void mazursErrorWithBiasesToo() {
    assertThat(error(1, true)).isCloseTo(.280471446791, within(1e-11));
  }

  @Test
  void mazursWeightsAfterOneStep() {
    double[][][] net = Replays.example(reference("exampleSteps", H8.ExampleSteps.class), 1, true);
    near(net[0][0], 1e-12, .1497807161328, .2497511436324);
    near(net[0][1], 1e-12, .1995614322655, .2995022872647);
    near(net[1][0], 1e-12, .3456143226553, .3450228726474);
    near(net[2][0], 1e-12, .3589164797179, .5113012702387);
    near(net[2][1], 1e-12, .4086661860762, .5613701211080);
    near(net[3][0], 1e-12, .5307507191857, .6190491182583);
  }

  /** Parameter k is sin(k + 1)/4, and the images are the first ten. */
  @Test
  void autoencoderOnDigits() {
    double[] theta = IntStream.range(0, 3289).mapToDouble(k -> Math.sin(k + 1) / 4).toArray();
    double[][] X = DigitData.first(10);
    CostGradient plain =
        reference("reconstruction", H8.Reconstruction.class).reconstruction(theta, HIDDEN, X);
    CostGradient decayed =
        reference("withDecay", H8.WithDecay.class).withDecay(theta, HIDDEN, X, 1e-4);
    CostGradient sparse =
        reference("sparse", H8.Sparse.class).sparse(theta, HIDDEN, X, 1e-4, 3, .01);
    near(of(plain), 1e-9, 6.122294791867, 4.299376660424, -.0382221966388, -.0012837485329);
    near(of(decayed), 1e-9, 6.127296695057, 4.299509027517, -.0382325009742, -.0012765458983);
    near(of(sparse), 1e-7, 59.565858197638, 638.486703004322, .6275303340257, -.0012765458983);
  }

  @Test
  void bestInputsOfTheSameNet() {
    double[] theta = IntStream.range(0, 3289).mapToDouble(k -> Math.sin(k + 1) / 4).toArray();
    double[][] best = reference("bestInputs", H8.BestInputs.class).bestInputs(theta, HIDDEN, 64);
    near(
        new double[] {best[0][0], best[10][3], best[63][24]},
        1e-12,
        .156303903494519,
        .083689089955860,
        -.137174671072263);
  }

  /** Returns cost, squared length of the gradient, and its entries 700 and 2,500. */
  private static double[] of(CostGradient at) {
    double[] g = at.gradient();
    return new double[] {at.cost(), Arrays.stream(g).map(v -> v * v).sum(), g[700], g[2500]};
  }

  private static double error(int steps, boolean biasesToo) {
    double[][][] net =
        Replays.example(reference("exampleSteps", H8.ExampleSteps.class), steps, biasesToo);
    double[] x = {.05, .10};
    double[] t = {.01, .99};
    double[] h = layer(x, net[0], net[1][0]);
    double[] o = layer(h, net[2], net[3][0]);
    return IntStream.range(0, 2).mapToDouble(k -> (t[k] - o[k]) * (t[k] - o[k]) / 2).sum();
  }

  private static double[] layer(double[] a, double[][] W, double[] b) {
    double[] out = b.clone();
    for (int k = 0; k < b.length; k++) {
      for (int j = 0; j < a.length; j++) {
        out[k] += a[j] * W[j][k];
      }
      out[k] = 1 / (1 + Math.exp(-out[k]));
    }
    return out;
  }

  private static double output(double[] x, double[] w) {
    double z = 0;
    for (int j = 0; j < w.length; j++) {
      z += x[j] * w[j];
    }
    return 1 / (1 + Math.exp(-z));
  }

  private static void near(double[] found, double within, double... expected) {
    assertThat(found).containsExactly(expected, within(within));
  }

  private static <T> T reference(String question, Class<T> type) {
    Assignment homework = Assignment.of("h8").orElseThrow();
    QuestionSpec spec =
        homework.questions().stream()
            .filter(one -> one.name().equals(question))
            .findFirst()
            .orElseThrow();
    return type.cast(homework.bank().reference(spec).instance());
  }
}
