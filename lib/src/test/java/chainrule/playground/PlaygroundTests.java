package chainrule.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.data.Clouds;
import chainrule.data.Examples;
import chainrule.loss.Regularizer;
import chainrule.math.Matrix;
import chainrule.notebook.Display;
import chainrule.notebook.DisplayPort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class PlaygroundTests {

  private final List<String> shown = new ArrayList<>();

  @BeforeEach
  void connect() {
    Display.connect(
        new DisplayPort() {
          @Override
          public void show(String id, Object value) {
            shown.add(value.toString());
          }

          @Override
          public void update(String id, Object value) {
            shown.add(value.toString());
          }
        });
  }

  @AfterEach
  void disconnect() {
    Display.connect(null);
  }

  @Test
  void oneExpressionLearnsTheSpirals() {
    PlaygroundRun run =
        Playground.on("spirals")
            .features("x", "y", "x²", "sin x")
            .layers(6, 4)
            .activation(Activation.TANH)
            .learningRate(0.1)
            .epochs(400)
            .seed(1)
            .run();
    assertThat(run.trainAccuracy()).isGreaterThan(0.9);
    assertThat(run.testAccuracy()).isGreaterThan(0.85);
    assertThat(run.trainLoss()).isLessThan(0.3);
    assertThat(run.network().sizes()).containsExactly(4, 6, 4, 1);
    assertThat(run.epochs()).isEqualTo(400);
    assertThat(run.ending()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"circles, 3", "xor, 4", "moons, 6"})
  void smallNetworksLearnWhatNoLineSeparates(String name, int units) {
    Playground playground = Playground.on(name).epochs(200).momentum(0.9).learningRate(0.05);
    double line = playground.layers().run().testAccuracy();
    assertThat(line).isLessThan(0.92);
    assertThat(playground.layers(units).run().testAccuracy()).isGreaterThan(line + 0.05);
  }

  @Test
  void theSameSeedIsTheSameRun() {
    Playground playground = Playground.on("blobs").noise(0.3).epochs(5).seed(7);
    double[] parameters = playground.run().network().parameters();
    assertThat(playground.run().network().parameters()).isEqualTo(parameters);
    assertThat(playground.seed(8).run().network().parameters()).isNotEqualTo(parameters);
  }

  @Test
  void pictureAfterPictureIsShownAndThenTheAnimation() {
    PlaygroundRun run = Playground.on("blobs").epochs(30).run();
    assertThat(run.animation().size()).isBetween(8, 30);
    assertThat(shown.stream().filter(text -> text.startsWith("figure: blobs; maps of ")))
        .hasSize(run.animation().size());
    assertThat(shown).anyMatch(text -> text.startsWith("training █"));
    assertThat(shown.get(shown.size() - 1)).startsWith("animation of ");
    assertThat(run)
        .asString()
        .matches("30 epochs: training loss 0\\.\\d{3}, [\\d.]+ % right; test loss 0.*right");
  }

  @Test
  void aPenaltyKeepsWeightsSmall() {
    Playground playground = Playground.on("moons").epochs(60);
    assertThat(squares(playground.regularizer(Regularizer.l2(0.05)).run()))
        .isLessThan(0.5 * squares(playground.regularizer(Regularizer.NONE).run()));
  }

  private static double squares(PlaygroundRun run) {
    double[] all = run.network().parameters();
    return Matrix.row(all).timesEntrywise(Matrix.row(all)).sum();
  }

  @Test
  void examplesThatAreThereAlreadyAreSplit() {
    Examples examples = Clouds.moons(80, 0.1, new SplittableRandom(3));
    PlaygroundRun run = Playground.on(examples).epochs(3).run();
    assertThat(run.trainAccuracy() * 60)
        .isCloseTo(Math.rint(run.trainAccuracy() * 60), within(1e-9));
    assertThat(run.testAccuracy() * 20).isCloseTo(Math.rint(run.testAccuracy() * 20), within(1e-9));
    assertThatThrownBy(() -> Playground.on(examples).noise(0.1))
        .hasMessage(
            "Playground.noise: the examples are there already; expected a data set drawn by name,"
                + " such as on(\"moons\")");
  }

  @Test
  void aRateThatIsFarTooLargeIsSaidInASentence() {
    PlaygroundRun run = Playground.on("moons").learningRate(1e9).run();
    assertThat(run.ending())
        .matches(
            "diverged in the first \\d+ epochs: training loss .*, 0\\.\\d+ before; expected it to"
                + " fall, try a learning rate below 1\\.0E9, such as 0\\.1");
    assertThat(run.epochs()).isLessThan(30);
    PlaygroundRun infinite =
        Playground.on("moons").activation(Activation.RELU).learningRate(1e200).run();
    assertThat(infinite.ending()).startsWith("diverged in the first ");
  }

  @Test
  void anInterruptEndsTheRunAndIsPassedOn() {
    Thread.currentThread().interrupt();
    PlaygroundRun run = Playground.on("moons").epochs(500).run();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(run.epochs()).isOne();
    assertThat(run.ending()).isEqualTo("interrupted after 1 of 500 epochs");
    assertThat(shown.get(shown.size() - 1)).startsWith("animation of 2 frames");
  }

  static Stream<Arguments> wishes() {
    Playground any = Playground.on("moons");
    return Stream.of(
        wish(
            () -> any.learningRate(-1),
            "learningRate: -1.0; expected a positive number, such as 0.1"),
        wish(
            () -> any.learningRate(Double.NaN),
            "learningRate: NaN; expected a positive number, such as 0.1"),
        wish(() -> any.layers(3, 0), "layers: [3, 0]; expected at most 5 layers of 1 to 10 units"),
        wish(() -> any.layers(100), "layers: [100]; expected at most 5 layers of 1 to 10 units"),
        wish(
            () -> any.features("x", "z"),
            "features: \"z\"; expected some of x, y, x², y², xy, sin x, sin y"),
        wish(() -> any.features(), "features: none; expected at least one, such as \"x\""),
        wish(() -> any.points(10_000), "points: 10000; expected 10 to 1000"),
        wish(() -> any.epochs(0), "epochs: 0; expected 1 to 20000"),
        wish(() -> any.batchSize(0), "batchSize: 0; expected at least 1"),
        wish(() -> any.noise(-0.1), "noise: -0.1; expected a number from 0 to 1, such as 0.1"),
        wish(
            () -> any.momentum(1),
            "momentum: 1.0; expected a number from 0 to below 1, such as 0.9"),
        wish(
            () -> Playground.on("spirls"),
            "on: \"spirls\"; expected one of moons, circles, spirals, xor, blobs"));
  }

  private static Arguments wish(Runnable call, String message) {
    return Arguments.of(call, "Playground." + message);
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void whatCannotBeIsSaidAtOnce(Runnable call, String message) {
    assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @ParameterizedTest
  @EnumSource(PlaneData.class)
  void dataSetsFillThePlaneWithTwoClasses(PlaneData set) {
    Examples drawn = set.draw(400, 0, new SplittableRandom(5));
    var values = Arrays.stream(drawn.inputs().values()).boxed().toList();
    assertThat(values).allMatch(v -> Math.abs(v) < 4.5);
    assertThat(values).anyMatch(v -> v > 2).anyMatch(v -> v < -2);
    assertThat(Stream.of(drawn).mapToInt(e -> ones(e.labels())).sum()).isBetween(160, 240);
    if (set == PlaneData.XOR) {
      for (int i = 0; i < 400; i++) {
        boolean isBelow = drawn.inputs().get(i, 0) * drawn.inputs().get(i, 1) < 0;
        assertThat(drawn.labels()[i]).isEqualTo(isBelow ? 1 : 0);
      }
    }
  }

  private static int ones(int[] labels) {
    return Arrays.stream(labels).sum();
  }

  @Test
  void featuresAreWhatTheirNamesSay() {
    List<PlaneFeature> features =
        Stream.of("x", "y", "x^2", "y2", "x*y", "sin(x)", "sin y").map(PlaneFeature::of).toList();
    assertThat(features).containsExactly(PlaneFeature.values());
    Matrix columns = PlaneFeature.columns(features, Matrix.row(0.5, -3));
    assertThat(columns.rowAt(0))
        .containsExactly(
            new double[] {0.5, -3, 0.25, 9, -1.5, 0.479425538604203, -0.1411200080598672},
            within(1e-15));
  }
}
