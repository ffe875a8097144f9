package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import java.io.IOException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every layer's loss and gradients are JAX's ({@code layers.py}) and a central difference's. */
class RecordedLayerTests {

  private static final double TOLERANCE = 1e-12;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "batch norm",
        "batch norm answering",
        "prelu",
        "maxout",
        "residual",
        "residual answering",
        "convolution",
        "pooling",
        "small lenet"
      })
  void agreesWithJaxAndWithCentralDifferences(String name) throws IOException {
    Map<String, double[]> recorded = Recorded.in("layers.csv");
    Supplier<Network> made = () -> new Network(Loss.HALF_SQUARED_ERROR_SUM, layers(name));
    Network network = made.get();
    boolean training = name.equals("batch norm");
    network.training(training);
    double[] theta = recorded.getOrDefault(name + " theta", new double[0]);
    network.setParameters(theta);
    double[] t = recorded.get(name + " t");
    int examples = t.length / network.sizes()[network.sizes().length - 1];
    Matrix x = Matrix.wrap(examples, network.sizes()[0], recorded.get(name + " x"));
    double loss = network.backward(x, Matrix.wrap(examples, t.length / examples, t));

    assertThat(loss).isCloseTo(recorded.get(name + " loss")[0], within(TOLERANCE * loss));
    assertThat(network.inputGradient().values())
        .containsExactly(recorded.get(name + " input gradient"), within(TOLERANCE));
    assertThat(network.gradient())
        .containsExactly(
            recorded.getOrDefault(name + " gradient", new double[0]), within(TOLERANCE));
    LayerGradient.assertAgrees(made, examples, training);
  }

  private static Layer[] layers(String name) {
    ImageShape small = new ImageShape(7, 9, 1);
    return switch (name) {
      case "batch norm" -> new Layer[] {new BatchNorm(3)};
      case "batch norm answering" -> new Layer[] {experienced()};
      case "prelu" -> new Layer[] {new PRelu(4)};
      case "maxout" -> new Layer[] {new Maxout(Dense.of(4, 6, Activation.LINEAR), 2)};
      case "residual" -> new Layer[] {new Residual(Dense.of(3, 3, Activation.TANH))};
      case "residual answering" ->
          new Layer[] {
            Residual.stochastic(.75, new SplittableRandom(1), Dense.of(3, 3, Activation.TANH))
          };
      case "convolution" ->
          new Layer[] {
            new Convolution(new ImageShape(5, 4, 2), 3, Dense.of(18, 3, Activation.TANH))
          };
      case "pooling" -> new Layer[] {new AveragePooling(new ImageShape(4, 6, 2), 2)};
      default -> {
        Convolution first = new Convolution(small, 2, Dense.of(4, 2, Activation.SIGMOID));
        AveragePooling pooling = new AveragePooling(first.result(), 2);
        Convolution second =
            new Convolution(pooling.result(), 3, Dense.of(18, 4, Activation.SIGMOID));
        yield new Layer[] {first, pooling, second, Dense.of(8, 3, Activation.LINEAR)};
      }
    };
  }

  private static BatchNorm experienced() {
    BatchNorm layer = new BatchNorm(3);
    System.arraycopy(new double[] {.5, -1, .25}, 0, layer.runningMean(), 0, 3);
    System.arraycopy(new double[] {4, .5, 1.5}, 0, layer.runningVariance(), 0, 3);
    return layer;
  }

  @Test
  void batchNormMovesItsRunningStatisticsATenthOfTheWay() throws IOException {
    Map<String, double[]> recorded = Recorded.in("layers.csv");
    BatchNorm layer = new BatchNorm(3);
    Matrix x = Matrix.wrap(6, 3, recorded.get("batch norm x"));
    layer.forward(x);
    assertThat(layer.runningMean()).containsExactly(0, 0, 0);
    layer.training(true);
    Matrix normal = layer.forward(x);
    assertThat(layer.runningMean())
        .containsExactly(recorded.get("running mean"), within(TOLERANCE));
    assertThat(layer.runningVariance())
        .containsExactly(recorded.get("running variance"), within(TOLERANCE));
    assertThat(normal.columnSums()).containsExactly(new double[3], within(TOLERANCE));
  }
}
