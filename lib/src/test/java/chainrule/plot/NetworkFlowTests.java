package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.math.Matrix;
import chainrule.plot.ink.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a network diagram shows of learning: nudges, deltas, the layer of the moment, biases. */
class NetworkFlowTests {

  private static final double[][] WEIGHTS = {{0.5, -1}};

  @Test
  void anArrowPointsWhereTheWeightGoes() {
    BufferedImage grows =
        NetworkDiagram.of(1, 1).nudges(1, new double[][] {{-3}}).drawing().image();
    BufferedImage falls = NetworkDiagram.of(1, 1).nudges(1, new double[][] {{3}}).drawing().image();
    assertThat((double) widestRow(grows, Palette.BLUE)).isLessThan(middle(grows, Palette.BLUE));
    assertThat(count(grows, Palette.VERMILLION)).isZero();
    assertThat((double) widestRow(falls, Palette.VERMILLION))
        .isGreaterThan(middle(falls, Palette.VERMILLION));
    assertThat(count(falls, Palette.BLUE)).isZero();
  }

  @Test
  void anArrowIsAsLongAsItsGradientIsLargeWithinTheLayer() {
    BufferedImage image =
        NetworkDiagram.of(1, 2).nudges(1, new double[][] {{-4, 1}}).drawing().image();
    assertThat(rows(image, Palette.BLUE)).hasSizeBetween(32, 36);
    assertThat(rows(image, Palette.VERMILLION)).hasSizeBetween(14, 19);
    assertThat(NetworkDiagram.of(1, 2).nudges(1, Matrix.of(new double[][] {{-40, 10}})).svg())
        .isEqualTo(NetworkDiagram.of(1, 2).nudges(1, new double[][] {{-4, 1}}).svg());
  }

  @Test
  void aWeightThatStaysHasADot() {
    NetworkDiagram still = NetworkDiagram.of(1, 1).nudges(1, new double[][] {{0}});
    BufferedImage image = still.drawing().image();
    assertThat(count(image, Palette.BLUE) + count(image, Palette.VERMILLION)).isZero();
    assertThat(count(still.svg(), "<ellipse")).isEqualTo(2 * 2 + 2);
  }

  @Test
  void deltasColourTheNodesAndActivationsNoLonger() {
    NetworkDiagram network = NetworkDiagram.of(1, 2).values(0, 1).values(1, 1, -1);
    NetworkDiagram deltas = network.deltas(1, -0.02, 0.01).colourByDelta();
    BufferedImage image = deltas.drawing().image();
    assertThat(colour(image, 56 - 20, 110)).as("input").isEqualTo(Color.WHITE);
    assertThat(colour(image, 286 - 20, 58))
        .as("largest")
        .isEqualTo(Palette.tint(Palette.VERMILLION, 0.7));
    assertThat(colour(image, 286 - 20, 162))
        .as("half as large")
        .isEqualTo(Palette.tint(Palette.BLUE, 0.38));
  }

  @Test
  void aDeltaThatIsNotThereYetLeavesItsNodeWhiteAndTheOthersColoured() {
    NetworkDiagram network = NetworkDiagram.of(1, 2).deltas(1, Double.NaN, 0.5).colourByDelta();
    BufferedImage image = network.drawing().image();
    assertThat(colour(image, 286 - 20, 58)).isEqualTo(Color.WHITE);
    assertThat(colour(image, 286 - 20, 162)).isEqualTo(Palette.tint(Palette.BLUE, 0.7));
  }

  @Test
  void aLargeNetworkFitsASlide() {
    BufferedImage high = NetworkDiagram.of(12, 8, 1).title("High").drawing().image();
    assertThat(high.getHeight()).isLessThanOrEqualTo(420);
    BufferedImage wide = NetworkDiagram.of(2, 3, 3, 3, 2).drawing().image();
    assertThat(wide.getWidth()).isBetween(700, 760);
    double[] all = new double[12];
    assertThat(NetworkDiagram.of(12, 8, 1).title("High").values(0, all).drawing().image())
        .extracting(BufferedImage::getHeight)
        .isEqualTo(high.getHeight());
  }

  @Test
  void oneLayerStandsOut() {
    NetworkDiagram network = NetworkDiagram.of(1, 2, 1).weights(1, WEIGHTS).highlight(1);
    network.weights(2, new double[][] {{1}, {1}});
    BufferedImage image = network.drawing().image();
    assertThat(count(image, Palette.BLUE)).isPositive();
    assertThat(count(image, Palette.VERMILLION)).isPositive();
    assertThat(count(image, Palette.tint(Palette.BLUE, 0.25))).isPositive();
    assertThat(count(image, Palette.tint(Palette.BLUE, 0.7))).isZero();
    assertThatThrownBy(() -> network.highlight(0))
        .hasMessage("highlight: layer is 0; expected 1 to 2");
  }

  @Test
  void biasesAreTheLinksOfUnitsThatSayOne() {
    NetworkDiagram network = NetworkDiagram.of(2, 3, 1);
    assertThat(count(network.biasNodes().svg(), "<line")).isEqualTo(3 * 3 + 4 * 1);
    assertThat(count(network.svg(), "<ellipse")).isEqualTo(2 * (6 + 2));
    int bare = count(network.svg(), "<path");
    String dashed = network.biases(1, 0.1, -0.2, 0.3).svg();
    assertThat(count(dashed, "<path") - bare).isEqualTo(3);
    assertThat(count(dashed, "stroke-dasharray:9,5")).isEqualTo(1);
  }

  @Test
  void wordsSayTheNumbers() {
    assertThat(
            NetworkDiagram.of(1, 2)
                .title("Back")
                .values(1, 0.5, 0.25)
                .weights(1, WEIGHTS)
                .biases(1, 3, 3)
                .deltas(1, -0.125, 0.0625)
                .gradients(1, WEIGHTS)
                .nudges(1, WEIGHTS))
        .hasToString(
            "figure: Back; 1-2 network; outputs 0.5, 0.25; weights −1 to 0.5; biases 3;"
                + " δ −0.1250 to 0.0625; gradients −1 to 0.5; nudges 1 up, 1 down");
  }

  private static Color colour(BufferedImage image, int x, int y) {
    return new Color(image.getRGB(x, y));
  }

  private static int widestRow(BufferedImage image, Color colour) {
    return IntStream.of(rows(image, colour))
        .boxed()
        .max((a, b) -> Integer.compare(inRow(image, a, colour), inRow(image, b, colour)))
        .orElseThrow();
  }

  private static double middle(BufferedImage image, Color colour) {
    return IntStream.of(rows(image, colour)).average().orElseThrow();
  }

  private static int[] rows(BufferedImage image, Color colour) {
    return IntStream.range(0, image.getHeight()).filter(y -> inRow(image, y, colour) > 0).toArray();
  }

  private static int inRow(BufferedImage image, int y, Color colour) {
    return (int)
        IntStream.range(0, image.getWidth())
            .filter(x -> image.getRGB(x, y) == colour.getRGB())
            .count();
  }

  private static int count(BufferedImage image, Color colour) {
    return IntStream.range(0, image.getHeight()).map(y -> inRow(image, y, colour)).sum();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
