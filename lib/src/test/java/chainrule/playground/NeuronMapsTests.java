package chainrule.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.Network;
import chainrule.plot.ink.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NeuronMapsTests {

  private static final double[][] POINTS = {{-1, -1}, {-1, 1}, {1, -1}, {1, 1}};
  private static final int[] LABELS = {0, 1, 1, 1};

  /** Two tanh units of x₁ + x₂ and x₁ − x₂ with weights 2 and −1, bias ½. */
  private static Network network() {
    return new Network(
        Loss.BINARY_CROSS_ENTROPY,
        new Dense(Matrix.of(new double[][] {{1, 1}, {1, -1}}), new double[2], Activation.TANH),
        new Dense(Matrix.column(2, -1), new double[] {0.5}, Activation.LINEAR));
  }

  @Test
  void aUnitsMapIsItsActivationOverThePlane() {
    PlaneSquare square = PlaneSquare.around(POINTS);
    assertThat(square).isEqualTo(new PlaneSquare(-1.24, -1.24, 2.48));
    Matrix grid = square.grid(PlaneSquare.STEPS);
    UnitMaps maps = UnitMaps.of(network(), grid);
    assertThat(maps.columns()).hasSize(2);
    for (int i : new int[] {0, 63, 1000, 4095}) {
      double x = grid.get(i, 0);
      double y = grid.get(i, 1);
      assertThat(maps.columns().get(1)[1][i]).isCloseTo(Math.tanh(x - y), within(1e-12));
      double z = 2 * Math.tanh(x + y) - Math.tanh(x - y) + 0.5;
      assertThat(maps.answer().get(i, 0)).isCloseTo(1 / (1 + Math.exp(-z)), within(1e-12));
    }
    assertThat(grid.rowAt(0)).containsExactly(new double[] {-1.220625, 1.220625}, within(1e-9));
  }

  @Test
  void lowIsBlueAndHighIsVermillion() {
    double[] map = new double[PlaneSquare.STEPS * PlaneSquare.STEPS];
    for (int i = 0; i < map.length; i++) {
      map[i] = i % PlaneSquare.STEPS < 32 ? -1 : 1;
    }
    BufferedImage unit = MapImage.ofUnit(map, 40);
    assertThat(new Color(unit.getRGB(2, 20))).isEqualTo(Palette.tint(Palette.BLUE, 0.8));
    assertThat(new Color(unit.getRGB(37, 20))).isEqualTo(Palette.tint(Palette.VERMILLION, 0.8));
    double[] certain = map.clone();
    for (int i = 0; i < map.length; i++) {
      certain[i] = (map[i] + 1) / 2;
    }
    BufferedImage answer = MapImage.ofAnswer(Matrix.column(certain), 200);
    assertThat(new Color(answer.getRGB(5, 90))).isEqualTo(Palette.tint(Palette.BLUE, 0.46));
    assertThat(new Color(answer.getRGB(195, 90))).isEqualTo(Palette.tint(Palette.VERMILLION, 0.46));
    assertThat(new Color(answer.getRGB(100, 90))).as("border").isEqualTo(Palette.INK);
  }

  @Test
  void eachWeightIsALineAndNegativeOnesAreDashed() {
    String svg = NeuronMaps.of(network(), POINTS, LABELS).svg();
    assertThat(count(svg, "stroke-dasharray:9,5")).isEqualTo(2);
    assertThat(count(svg, "<line")).isEqualTo(4 + 2);
    assertThat(count(svg, "<image")).isEqualTo(2 + 2 + 1);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  /** The scores of the four points are −1.4, 1.5, −0.5 and 2.4. */
  @Test
  void wordsSayNetworkWeightsAndPoints() {
    assertThat(NeuronMaps.of(network(), POINTS, LABELS).title("Or"))
        .hasToString(
            "figure: Or; maps of the units of a network: 2 inputs, 2 tanh, 1 linear; weights −1 to"
                + " 2; 3 of 4 points right");
    assertThat(NeuronMaps.of(network(), POINTS, new int[] {-1, -1, 1, 1}))
        .asString()
        .endsWith("2 of 4 points right");
  }

  @Test
  void theFigureStaysAsTheNetworkWas() {
    Network network = network();
    NeuronMaps before = NeuronMaps.of(network, POINTS, LABELS);
    String svg = before.svg();
    network.setParameters(new double[network.parameterCount()]);
    assertThat(before.svg()).isEqualTo(svg);
    assertThat(NeuronMaps.of(network, POINTS, LABELS).svg()).isNotEqualTo(svg);
  }

  @Test
  void refusesWhatDoesNotFitThePicture() {
    var random = new SplittableRandom(1);
    Network wide =
        Network.dense(Loss.HALF_SQUARED_ERROR, Activation.TANH, Activation.TANH, random, 2, 13, 1);
    assertThatThrownBy(() -> NeuronMaps.of(wide, POINTS, LABELS))
        .hasMessage(
            "neuron maps: layers are [2, 13, 1]; expected 2 inputs, at most 12 units a layer and 6"
                + " layers");
    assertThatThrownBy(() -> NeuronMaps.of(network(), POINTS, new int[3]))
        .hasMessage(
            "neuron maps: 4 points with 3 labels; expected at least one point of two finite numbers"
                + " and a label for each");
  }
}
