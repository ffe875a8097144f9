package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.plot.ink.Histogram;
import chainrule.plot.ink.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTests {

  private static final double[][] WEIGHTS = {{2, -0.5}, {0, 1}, {-2, 0.25}, {1, -1}};

  static Stream<Figure> figures() {
    Map<String, DoubleUnaryOperator> functions = new LinkedHashMap<>();
    functions.put("tanh", Math::tanh);
    functions.put("ReLU", z -> Math.max(0, z));
    functions.put("softplus", z -> Math.log1p(Math.exp(z)));
    functions.put("sine", Math::sin);
    return Stream.of(
        Plots.functionGrid(-3, 3, functions),
        Plots.histogram("weight", 5, 0.1, 0.2, 0.2, 0.5, -0.3),
        Plots.confusionMatrix(new int[] {0, 1, 1, 2}, new int[] {0, 1, 2, 2}, 3),
        Plots.images(new double[][] {{0, 1, 0.5, 0.25}, {1, 0, 0, 1}}, 2).captions("a", "b"),
        Plots.weightImages(WEIGHTS, 2),
        Plots.hinton(WEIGHTS));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void figureHasInkOnAWhitePanel(Figure figure) {
    BufferedImage image = figure.drawing().image();
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    assertThat(new Color(pixels[0])).isEqualTo(Color.WHITE);
    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(3);
    assertThat(Arrays.stream(pixels)).anyMatch(FigureTests::isDark);
    assertThat(figure.svg()).startsWith("<svg").doesNotContain("NaN");
  }

  /** Grey and darker than half: ink, though the edges of small letters are blended. */
  private static boolean isDark(int pixel) {
    var colour = new Color(pixel);
    return colour.getRed() < 128
        && colour.getRed() == colour.getGreen()
        && colour.getGreen() == colour.getBlue();
  }

  @Test
  void binsHoldEveryNumberOnce() {
    Histogram histogram = Histogram.of(4, 0, 1, 1.5, 2, 3, 4, 4);
    assertThat(histogram.counts()).containsExactly(1, 2, 1, 3);
    assertThat(histogram.middle(0)).isEqualTo(0.5);
    assertThat(Histogram.of(3, 7, 7).counts()).containsExactly(0, 2, 0);
    assertThatThrownBy(() -> Histogram.of(3, 1, Double.NaN))
        .hasMessage(
            "histogram: 3 bins of 2 numbers, 1 of them not finite; expected at least 1 bin and 1"
                + " number, all finite");
  }

  @Test
  void squaresAreAsLargeAsTheirNumbers() {
    HintonDiagram diagram = Plots.hinton(WEIGHTS);
    double whole = diagram.side(0, 0);
    assertThat(diagram.side(2, 0)).isEqualTo(whole);
    assertThat(diagram.side(0, 1) * diagram.side(0, 1)).isCloseTo(whole * whole / 4, within(1e-9));
    assertThat(diagram.side(1, 0)).isZero();
    assertThatThrownBy(() -> Plots.hinton(new double[][] {{1}, {1, 2}}))
        .hasMessageStartingWith("hinton: rows have lengths [1, 2]; expected");
  }

  @Test
  void pixelsHaveTheirShadesAndWeightsTheirSigns() {
    ImageGrid grey = Plots.images(new double[][] {{0, 1, 0.5, 2}}, 2);
    assertThat(grey.colour(0, 0)).isEqualTo(Color.BLACK);
    assertThat(grey.colour(0, 3)).isEqualTo(Color.WHITE);
    ImageGrid weights = Plots.weightImages(WEIGHTS, 2);
    assertThat(weights.colour(0, 0)).isEqualTo(Palette.BLUE);
    assertThat(weights.colour(0, 1).getAlpha()).isZero();
    assertThat(weights.colour(0, 2)).isEqualTo(Palette.VERMILLION);
    assertThat(weights)
        .hasToString("figure: 2 images of 2×2 weights from −2 to 2; below them [0], [1]");
    assertThatThrownBy(() -> Plots.images(new double[][] {{1, 2, 3}}, 2))
        .hasMessage(
            "images: 1 of [3] numbers in rows of 2; expected at least one, all of whole rows");
  }

  @Test
  void confusionChecksItsLabels() {
    assertThatThrownBy(() -> Plots.confusionMatrix(new int[] {0, 3}, new int[] {0, 1}, 3))
        .hasMessage("confusion: label 1 is 3; expected 0 … 2");
    assertThatThrownBy(() -> Plots.confusionMatrix(new int[1], new int[2], 3))
        .hasMessage("confusion: 1 expected, 2 predicted labels; expected equally many");
  }
}
