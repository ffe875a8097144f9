package chainrule.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.data.Clouds;
import chainrule.data.Examples;
import chainrule.loss.Loss;
import chainrule.loss.Regularizer;
import chainrule.math.Matrix;
import chainrule.nn.Network;
import chainrule.playground.Playground;
import chainrule.train.GradientDescent;
import chainrule.train.Trainer;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlaygroundModelTests {

  private final PlaygroundModel model = new PlaygroundModel();

  @Test
  void learnsAsTheLibrarysTrainerDoes() {
    var random = new SplittableRandom(1);
    Examples moons = Clouds.moons(200, 0.03, random.split());
    Matrix inputs = moons.inputs().plusRow(new double[] {-0.5, -0.25}).scaled(2);
    Network network =
        Network.dense(
            Loss.BINARY_CROSS_ENTROPY, Activation.TANH, Activation.LINEAR, random.split(), 2, 4, 1);
    double loss =
        new Trainer(network, new GradientDescent(0.1))
            .miniBatches(10, random.split())
            .train(inputs, moons.targets(), 20)
            .finalLoss();

    model.learn(20);

    assertThat(model.parameters()).containsExactly(network.parameters(), within(1e-12));
    assertThat(model.progress()[1]).isCloseTo(loss, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"moons", "circles", "spirals", "xor", "blobs"})
  void learnsAsTheNotebooksPlaygroundDoes(String data) {
    Playground chosen =
        Playground.on(data)
            .points(60)
            .noise(0.1)
            .features("x", "y", "sin x")
            .layers(4, 2)
            .activation(Activation.SIGMOID)
            .learningRate(0.3)
            .momentum(0.5)
            .regularizer(Regularizer.l2(0.001))
            .batchSize(7)
            .epochs(30)
            .seed(5);
    model.data(data);
    model.points(60);
    model.noise(0.1);
    model.features("x,y,sin x");
    model.layers(new int[] {4, 2});
    model.activation("sigmoid");
    model.learningRate(0.3);
    model.momentum(0.5);
    model.l2(0.001);
    model.batchSize(7);
    model.seed(5);

    for (int epoch = 0; epoch < 30; epoch++) {
      assertThat(model.learn(1)).isTrue();
    }

    assertThat(model.parameters()).isEqualTo(chosen.run().network().parameters());
    assertThat(model.sizes()).containsExactly(3, 4, 2, 1);
    assertThat(model.words()).startsWith("30 epochs, seed 5. Points it learns from: loss 0.");
  }

  @Test
  void squaresMakeCirclesAMatterOfALine() {
    model.data("circles");
    model.layers(new int[0]);
    model.learn(60);
    double withoutSquares = model.progress()[4];
    model.features("x²,y²");
    model.learn(60);
    assertThat(withoutSquares).isLessThan(0.7);
    assertThat(model.progress()[4]).isGreaterThan(0.95);
  }

  @Test
  void mapsAreTheFormulaOfTheLecture() {
    model.layers(new int[] {2});
    model.learn(10);
    double[] w = model.parameters();
    double[] square = model.square();
    double[] maps = model.maps();
    int size = PlaygroundModel.STEPS * PlaygroundModel.STEPS;
    int row = 3;
    int column = 30;
    double x = square[0] + square[2] * (column + 0.5) / PlaygroundModel.STEPS;
    double y = square[1] + square[2] * (1 - (row + 0.5) / PlaygroundModel.STEPS);
    double first = Math.tanh(w[0] * x + w[2] * y + w[4]);
    double second = Math.tanh(w[1] * x + w[3] * y + w[5]);
    double answer = 1 / (1 + Math.exp(-(w[6] * first + w[7] * second + w[8])));
    int at = row * PlaygroundModel.STEPS + column;

    assertThat(maps).hasSize(5 * size);
    assertThat(maps[2 * size + at]).isCloseTo(first, within(1e-12));
    assertThat(maps[3 * size + at]).isCloseTo(second, within(1e-12));
    assertThat(maps[4 * size + at]).isCloseTo(answer, within(1e-12));
  }

  @Test
  void aRateThatIsFarTooLargeEndsInASentenceAndTheLastSoundNetwork() {
    model.learn(5);
    double[] before = model.parameters();
    model.learningRate(1e9);

    assertThat(model.learn(1)).isFalse();

    assertThat(model.parameters()).isEqualTo(before);
    assertThat(model.words())
        .startsWith("The training diverged within 6 epochs: ")
        .contains("Choose a learning rate below 1e9, such as 0.1.");
    assertThat(Arrays.stream(model.maps())).allMatch(Double::isFinite);
    assertThat(Arrays.stream(model.progress())).allMatch(Double::isFinite);
    model.learningRate(0.1);
    assertThat(model.words()).startsWith("6 epochs");
    assertThat(model.learn(1)).isTrue();
  }

  static Stream<Arguments> wishes() {
    return Stream.of(
        wish(m -> m.data("spirls"), "Playground.on: \"spirls\"; expected one of moons"),
        wish(m -> m.features(""), "Playground.features: none; expected at least one"),
        wish(
            m -> m.layers(new int[] {3, 7}), "layers: [3, 7]; expected at most 3 layers of 1 to 6"),
        wish(m -> m.layers(new int[] {1, 1, 1, 1}), "layers: [1, 1, 1, 1]; expected"),
        wish(m -> m.layers(new int[] {0}), "layers: [0]; expected"),
        wish(m -> m.activation("sine"), "activation: sine; expected one of tanh, relu"),
        wish(m -> m.learningRate(Double.NaN), "Playground.learningRate: NaN; expected a positive"),
        wish(m -> m.l2(Double.NaN), "lambda: NaN; expected a finite number, at least 0"),
        wish(m -> m.noise(-1), "Playground.noise: -1.0; expected"),
        wish(m -> m.learn(-1), "epochs: -1; expected at least 0"));
  }

  private static Arguments wish(Consumer<PlaygroundModel> call, String problem) {
    return Arguments.of(call, problem);
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void whatCannotBeIsSaidAndChangesNothing(Consumer<PlaygroundModel> call, String problem) {
    double[] before = model.parameters();
    call.accept(model);
    assertThat(model.words()).startsWith("Nothing changed. " + problem);
    assertThat(model.parameters()).isEqualTo(before);
    model.restart();
    assertThat(model.words()).startsWith("0 epochs, seed 1. ");
  }

  @Test
  void aPictureBeginsWithWhatTheNotebookChose() {
    LivePicture picture =
        Live.playground(
            Playground.on("xor")
                .layers(6, 2)
                .learningRate(1e9)
                .regularizer(Regularizer.halfL2(0.02))
                .epochs(2));
    assertThat(picture.html())
        .contains("data-kind=\"playground\"")
        .contains("&quot;layers&quot;:[6,2]")
        .contains("&quot;l2&quot;:0.01")
        .contains("&quot;learningRate&quot;:1.0E9");
    assertThat(picture.toString())
        .startsWith("living picture: figure: xor. The training diverged within ")
        .contains("maps of the units of a network: 2 inputs, 6 tanh, 2 tanh, 1 linear");
    assertThat(Live.playground().toString()).contains("moons. 300 epochs, seed 1.");
  }

  static Stream<Arguments> wishesOfNotebooks() {
    Playground moons = Playground.on("moons");
    Examples own = Clouds.moons(20, 0.1, new SplittableRandom(1));
    return Stream.of(
        Arguments.of(Playground.on(own), "Playground.on: \"examples\"; expected one of moons"),
        Arguments.of(Playground.on("xor").layers(10), "layers: [10]; expected at most 3 layers"),
        Arguments.of(Playground.on("xor").activation(Activation.leakyRelu()), "activation: leaky"),
        Arguments.of(
            Playground.on("xor").regularizer(Regularizer.l1(0.1)),
            "Live.playground: the penalty is L1 λΣ|w|, λ = 0.1; expected L2 or none"),
        Arguments.of(
            Playground.on("xor").regularizer(Regularizer.decay(0.1)),
            "Live.playground: the penalty is decay of 0.1 after every step; expected L2 or none"),
        Arguments.of(moons.seed(1L << 40), "Live.playground: the seed is 1099511627776; expected"));
  }

  @ParameterizedTest
  @MethodSource("wishesOfNotebooks")
  void whatAPageDoesNotHaveIsSaidAtOnce(Playground chosen, String message) {
    assertThatThrownBy(() -> Live.playground(chosen))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
