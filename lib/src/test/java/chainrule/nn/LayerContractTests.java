package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every layer. */
class LayerContractTests {

  private static final ImageShape IMAGE = new ImageShape(4, 4, 1);

  static Stream<Arguments> layers() {
    return Stream.of(
        layer("dense", () -> dense(3, 2)),
        layer("maxout", () -> new Maxout(pieces(), 2)),
        layer("PReLU", () -> new PRelu(3)),
        layer("batch normalisation", () -> new BatchNorm(3)),
        layer("dropout", () -> new Dropout(3, .5, new SplittableRandom(2))),
        layer("convolution", () -> new Convolution(IMAGE, 3, dense(9, 2))),
        layer("pooling", () -> new AveragePooling(IMAGE, 2)),
        layer("residual", () -> new Residual(dense(3, 3))),
        layer("direct links", () -> new DirectLinks(dense(3, 2))),
        layer(
            "normalised residual", () -> new Residual(dense(3, 2), new BatchNorm(2), dense(2, 3))),
        layer("normalised direct links", () -> new DirectLinks(new BatchNorm(3), dense(3, 2))));
  }

  /** All but dropout, of which every training pass draws other units. */
  static Stream<Arguments> steady() {
    return layers().filter(arguments -> !arguments.get()[0].equals("dropout"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layers")
  void passForgetsTheOneBefore(String name, Supplier<Layer> made) {
    Layer used = made.get();
    Layer fresh = made.get();
    used.training(false);
    fresh.training(false);
    pass(used, 1);
    pass(used, 2);
    pass(used, 3);
    List<double[]> again = pass(used, 2);
    List<double[]> first = pass(fresh, 2);
    assertThat(again).hasSameSizeAs(first);
    for (int k = 0; k < first.size(); k++) {
      assertThat(again.get(k)).containsExactly(first.get(k));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("steady")
  void trainingPassForgetsTheOneBefore(String name, Supplier<Layer> made) {
    Layer used = made.get();
    List<double[]> first = pass(used, 2);
    pass(used, 3);
    List<double[]> again = pass(used, 2);
    for (int k = 0; k < first.size(); k++) {
      assertThat(again.get(k)).containsExactly(first.get(k));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layers")
  void snapshotBringsEveryAnswerBack(String name, Supplier<Layer> made) {
    Layer layer = made.get();
    Network network = new Network(Loss.HALF_SQUARED_ERROR, layer);
    Matrix input = matrix(1, 4, layer.inputs());
    learn(network, 2);
    Matrix answers = network.predict(input);
    NetworkState snapshot = network.snapshot();
    learn(network, 3);
    snapshot.restore();
    assertThat(network.predict(input).values()).containsExactly(answers.values());
    learn(network, 4);
    Matrix later = network.predict(input);
    snapshot.take();
    learn(network, 5);
    snapshot.restore();
    assertThat(network.predict(input).values()).containsExactly(later.values());
  }

  private static void learn(Network network, int seed) {
    Layer layer = network.layers().get(0);
    network.training(true);
    network.descend(matrix(seed, 4, layer.inputs()), matrix(-seed, 4, layer.outputs()), .1);
    network.training(false);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layers")
  void widthsThatDoNotFitAreNamed(String name, Supplier<Layer> made) {
    Layer layer = made.get();
    assertThatThrownBy(() -> layer.forward(Matrix.zeros(2, layer.inputs() + 1)))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("2×" + (layer.inputs() + 1))
        .hasMessageContaining("expected");
    layer.forward(matrix(1, 2, layer.inputs()));
    for (Matrix wrong :
        List.of(Matrix.zeros(2, layer.outputs() + 1), Matrix.zeros(3, layer.outputs()))) {
      assertThatThrownBy(() -> layer.backward(wrong))
          .isInstanceOf(ShapeException.class)
          .hasMessageContaining(wrong.shapeText())
          .hasMessageContaining("expected");
    }
  }

  @Test
  void biasesOfComposedLayersAreNoWeights() {
    for (Layer layer :
        List.of(
            new Maxout(pieces(), 2),
            new Convolution(IMAGE, 3, dense(9, 2)),
            new Residual(dense(3, 3)))) {
      assertThat(layer.isWeight(0)).isTrue();
      assertThat(layer.isWeight(1)).isFalse();
    }
  }

  @Test
  void residualTellsItsBranchWhetherItTrains() {
    Matrix input = matrix(1, 4, 3);
    Residual residual = new Residual(new Dropout(3, .5, new SplittableRandom(1)));
    residual.training(false);
    assertThat(residual.forward(input).values()).containsExactly(input.scaled(2).values());
    residual.training(true);
    assertThat(residual.forward(input).values()).isNotEqualTo(input.scaled(2).values());
  }

  @Test
  void sharedLayersAreTheOnesGiven() {
    Dense inner = dense(9, 2);
    assertThat(new Convolution(IMAGE, 3, inner).shared()).isSameAs(inner);
    Dense pieces = pieces();
    assertThat(new Maxout(pieces, 2).pieces()).isSameAs(pieces);
    Network network = new Network(Loss.HALF_SQUARED_ERROR, inner);
    assertThat(network.parameterArrays()).containsExactly(inner.weights().values(), inner.bias());
    assertThat(network.gradientArrays())
        .containsExactly(inner.weightGradient().values(), inner.biasGradient());
    assertThat(new Dropout(3, .5, new SplittableRandom(1)).toString()).contains("3", "0.5");
  }

  /** Returns copies of the outputs, the input's gradient and every parameter's gradient. */
  private static List<double[]> pass(Layer layer, int seed) {
    Matrix outputs = layer.forward(matrix(seed, 4, layer.inputs())).copy();
    layer.backward(matrix(10 + seed, 4, layer.outputs()));
    Matrix input = layer.inputGradient().copy();
    layer.computeGradients();
    return Stream.concat(
            Stream.of(outputs.values(), input.values()),
            layer.gradients().stream().map(double[]::clone))
        .toList();
  }

  private static Matrix matrix(int seed, int rows, int columns) {
    return Matrix.wrap(
        rows, columns, new SplittableRandom(seed).doubles((long) rows * columns, -1, 1).toArray());
  }

  private static Dense dense(int inputs, int outputs) {
    return new Dense(
        matrix(5, inputs, outputs),
        new SplittableRandom(6).doubles(outputs).toArray(),
        Activation.TANH);
  }

  private static Dense pieces() {
    return new Dense(matrix(7, 3, 4), new double[] {.1, -.2, .3, 0}, Activation.LINEAR);
  }

  private static Arguments layer(String name, Supplier<Layer> made) {
    return Arguments.of(name, made);
  }
}
