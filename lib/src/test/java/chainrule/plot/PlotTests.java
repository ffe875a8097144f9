package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.math.Matrix;
import chainrule.plot.ink.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlotTests {

  private static final double[][] GATE = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final int[] AND = {0, 0, 0, 1};

  @Test
  void axesHoldAllTheNumbersAndAMargin() {
    Plot plot = new Plot().line("a", new double[] {-3, 8}, new double[] {2, 700});
    assertThat(plot.xRange().min()).isLessThan(-3).isGreaterThan(-5);
    assertThat(plot.xRange().max()).isGreaterThan(8).isLessThan(10);
    assertThat(plot.yRange().contains(2)).isTrue();
    assertThat(plot.yRange().contains(700)).isTrue();
  }

  @Test
  void axesOfOnePointAndOfNoneAreStillRanges() {
    Plot one = new Plot().points("a", new double[] {5}, new double[] {0});
    assertThat(one.xRange().contains(5)).isTrue();
    assertThat(one.yRange().contains(0)).isTrue();
    assertThat(new Plot().xRange()).isEqualTo(new AxisRange(0, 1));
    assertThat(new Plot().svg()).startsWith("<svg");
  }

  @Test
  void numbersThatAreNotFiniteAreLeftOut() {
    double[] losses = {1, Double.NaN, Double.POSITIVE_INFINITY, 3};
    Plot plot = Plots.learningCurve(losses);
    assertThat(plot.yRange().contains(3)).isTrue();
    assertThat(plot.yRange().max()).isLessThan(4);
    assertThat(plot.svg()).doesNotContain("NaN").doesNotContain("Infinity");
  }

  @Test
  void logarithmicAxisShowsPositiveNumbersOnly() {
    Plot plot = Plots.learningCurve(100, 1, 0, -1, 0.01).logarithmic();
    assertThat(plot.yRange().min()).isPositive().isLessThan(0.01);
    assertThat(plot.yRange().max()).isGreaterThan(100).isLessThan(1000);
    assertThat(plot.png()).isNotEmpty();
  }

  @Test
  void spikeOfALongCurveIsNotLost() {
    double[] losses = new double[50_000];
    losses[31_416] = 1;
    Plot plot = Plots.learningCurve(losses).range(0, 50_000, 0, 1);
    BufferedImage image = plot.drawing().image();
    int column = column(plot, image, 31_416);
    assertThat(rowsOf(image, column, Palette.BLUE)).isGreaterThan(image.getHeight() / 2);
    assertThat(plot.svg().length()).isLessThan(60_000);
  }

  @Test
  void regionsTurnWhereTheFunctionDoes() {
    Plot plot = Plots.decisionRegions(GATE, AND, p -> p[0] - 0.25, 0).range(-1, 1, -1, 1);
    BufferedImage image = plot.drawing().image();
    int middle = image.getHeight() / 3;
    assertThat(colour(image, column(plot, image, 0.1), middle)).isEqualTo(tint(0));
    assertThat(colour(image, column(plot, image, 0.4), middle)).isEqualTo(tint(1));
  }

  @Test
  void boundaryPassesWhereTheWeightedSumIsZero() {
    Plot plot = new Plot().range(0, 4, 0, 4).boundary("line", 2, 0, -6);
    BufferedImage image = plot.drawing().image();
    assertThat(rowsOf(image, column(plot, image, 3), Palette.INK))
        .isGreaterThan(image.getHeight() / 2);
    assertThat(rowsOf(image, column(plot, image, 2), Palette.INK))
        .isLessThan(image.getHeight() / 10);
  }

  @Test
  void boundaryWithoutWeightsIsNotDrawn() {
    assertThat(Plots.decisionLine(GATE, AND, 0, 0, 1).toString()).doesNotContain("line");
    assertThat(Plots.decisionLine(GATE, AND, 0, 1, 1).toString()).contains("decision line");
  }

  @Test
  void namesOfClassesWithoutPointsAreAllowed() {
    double[][] one = {{1, 1}};
    assertThat(Plots.scatter(one, new int[] {1}, "no", "yes").toString())
        .contains("yes")
        .doesNotContain("no,");
    assertThat(Plots.scatter(one, new int[] {0}, "no", "yes").toString()).contains("no");
    assertThat(Plots.scatter(one, new int[] {-1}, "no", "yes").toString()).contains("no");
    assertThat(Plots.scatter(new double[0][], new int[0], "no", "yes").svg()).contains("<svg");
    assertThat(Plots.scatter(one, new int[] {7}, "seven").toString()).contains("seven");
    assertThatThrownBy(() -> Plots.scatter(one, new int[] {2}, "a", "b"))
        .hasMessage("scatter: there are 2 names for 1 classes; expected one for each");
  }

  @Test
  void pointsOfOneColumnLieOnALine() {
    double[][] column = {{1}, {2}, {3}};
    BufferedImage image = Plots.scatter(column, new int[] {0, 1, 1}).drawing().image();
    assertThat(count(image, Palette.of(0))).isPositive();
    assertThat(count(image, Palette.of(1))).isPositive();
    assertThatThrownBy(() -> Plots.scatter(new double[2][0], new int[2]))
        .hasMessage("points: have 0 columns; expected 2, or 1 for a line");
  }

  @Test
  void rangesHoldConstantsUpToRoundingAndHugeNumbers() {
    assertThat(AxisRange.around(new double[] {.1, Math.nextUp(.1)}, .06).contains(.5)).isTrue();
    AxisRange huge = AxisRange.around(new double[] {-1.7e308, 1.7e308}, .06);
    assertThat(huge.contains(1.7e308)).isTrue();
    assertThat(huge.contains(-1.7e308)).isTrue();
  }

  @Test
  void classKeepsItsColourWhenItIsAlone() {
    BufferedImage image = Plots.scatter(new double[][] {{1, 1}}, new int[] {1}).drawing().image();
    assertThat(count(image, Palette.of(1))).isPositive();
    assertThat(count(image, Palette.of(0))).isZero();
    BufferedImage minus = Plots.scatter(new double[][] {{1, 1}}, new int[] {-1}).drawing().image();
    assertThat(count(minus, Palette.of(0))).isPositive();
  }

  @Test
  void textSaysWhatIsShown() {
    assertThat(Plots.scatter(GATE, AND, "no", "yes").title("AND").axes("a", "b"))
        .hasToString(
            "figure: AND; b over a; x axis −0.15 to 1.15, y axis −0.15 to 1.15;"
                + " no: (0, 0), (0, 1), (1, 0); yes: (1, 1)");
  }

  @Test
  void samePlotGivesTheSameBytes() {
    assertThat(bowl().svg()).isEqualTo(bowl().svg());
    assertThat(bowl().png()).isEqualTo(bowl().png());
  }

  /**
   * Even numbers along x made XChart put ticks at −3.28, −2.56 …, and dashes begin anew at each.
   */
  @Test
  void aFunctionHasRoundTicksAndDashesThatGoOn() {
    Plot plot = new Plot().function("a", Math::tanh, -4, 5).function("b", Math::sin, -4, 5);
    String svg = plot.range(-4, 5, -1, 1).svg();
    double width = numbers(svg, "<rect height=\"2\\d+\\.\\d+\"[^>]* width=\"([\\d.]+)\"").get(0);
    List<Double> ticks = numbers(svg, "x1=\"([\\d.]+)\" x2=\"\\1\" y1=\"291\\.\\d+\"");
    assertThat(ticks).hasSize(8);
    for (int i = 1; i < 8; i++) {
      assertThat(ticks.get(i) - ticks.get(i - 1)).isCloseTo(width / 9, within(0.1));
    }
    assertThat(numbers(svg, "<path d=\"M([\\d.]+)[^>]*stroke-dasharray:9,5")).hasSize(1);
  }

  private static List<Double> numbers(String svg, String pattern) {
    return Pattern.compile(pattern)
        .matcher(svg)
        .results()
        .map(found -> Double.valueOf(found.group(1)))
        .toList();
  }

  @Test
  void picturesStaySmall() {
    double[] losses = new double[5000];
    Arrays.setAll(losses, i -> Math.exp(-i / 900.0));
    Map<String, DoubleUnaryOperator> functions = new LinkedHashMap<>();
    functions.put("σ(z)", z -> 1 / (1 + Math.exp(-z)));
    for (Figure figure :
        new Figure[] {
          Plots.learningCurve(losses), Plots.functions(-6, 6, functions), bowl(),
        }) {
      assertThat(figure.svg().length()).as(figure.toString()).isLessThan(60_000);
      assertThat(figure.png().length).as(figure.toString()).isLessThan(60_000);
    }
  }

  @Test
  void argumentsAreCopied() {
    double[] losses = {3, 2, 1};
    Plot plot = Plots.learningCurve(losses);
    losses[0] = 1000;
    assertThat(plot.yRange().max()).isLessThan(4);
  }

  @Test
  void unequalLengthsAreRejected() {
    assertThatThrownBy(() -> new Plot().line("loss", new double[2], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plot: \"loss\" has 2 x and 3 y; expected as many of each");
    assertThatThrownBy(() -> Plots.scatter(GATE, new int[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scatter: points have 4 rows, labels 3; expected one label per row");
    assertThatThrownBy(() -> Plots.scatter(GATE, AND, "only"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scatter: there are 1 names for 2 classes; expected one for each");
    assertThatThrownBy(() -> new Plot().range(1, 1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("range: goes from 1.0 to 1.0");
  }

  private static Plot bowl() {
    return Plots.errorBowl(w -> w[0] * w[0] + 3 * w[1] * w[1], new double[][] {{2, 2}, {0, 0}});
  }

  /** The pixel column of an x: the frame's sides are the two columns with the most frame pixels. */
  private static int column(Plot plot, BufferedImage image, double x) {
    int left = image.getWidth();
    int right = 0;
    for (int c = 0; c < image.getWidth(); c++) {
      if (rowsOf(image, c, Palette.FRAME) > image.getHeight() / 2) {
        left = Math.min(left, c);
        right = Math.max(right, c);
      }
    }
    AxisRange range = plot.xRange();
    return (int)
        Math.round(left + (right - left) * (x - range.min()) / (range.max() - range.min()));
  }

  private static int rowsOf(BufferedImage image, int column, Color wanted) {
    int rows = 0;
    for (int row = 0; row < image.getHeight(); row++) {
      boolean found = false;
      for (int c = Math.max(0, column - 1); c <= Math.min(image.getWidth() - 1, column + 1); c++) {
        found |= near(new Color(image.getRGB(c, row)), wanted);
      }
      rows += found ? 1 : 0;
    }
    return rows;
  }

  private static boolean near(Color first, Color second) {
    return Math.abs(first.getRed() - second.getRed())
            + Math.abs(first.getGreen() - second.getGreen())
            + Math.abs(first.getBlue() - second.getBlue())
        < 60;
  }

  private static int count(BufferedImage image, Color colour) {
    var counts = new HashMap<Integer, Integer>();
    for (int row = 0; row < image.getHeight(); row++) {
      for (int c = 0; c < image.getWidth(); c++) {
        counts.merge(image.getRGB(c, row), 1, Integer::sum);
      }
    }
    return counts.getOrDefault(colour.getRGB(), 0);
  }

  private static Color colour(BufferedImage image, int column, int row) {
    return new Color(image.getRGB(column, row));
  }

  private static Color tint(int classNumber) {
    return OverWhite.of(Palette.wash(Palette.of(classNumber), 0.25));
  }

  @Test
  void matricesAndListsGiveTheSamePlotsAsArrays() {
    double[][] points = {{0, 1}, {2, 3}, {1, 0}};
    int[] labels = {0, 1, 1};
    assertThat(Plots.scatter(Matrix.of(points), labels).svg())
        .isEqualTo(Plots.scatter(points, labels).svg());
    assertThat(Plots.probabilityRegions(Matrix.of(points), labels, x -> x[0] / 2).svg())
        .isEqualTo(Plots.probabilityRegions(points, labels, x -> x[0] / 2).svg());
    assertThat(
            Plots.errorBowl(w -> w[0] * w[0] + 3 * w[1] * w[1], List.of(points[1], points[2]))
                .svg())
        .isEqualTo(
            Plots.errorBowl(
                    w -> w[0] * w[0] + 3 * w[1] * w[1], new double[][] {points[1], points[2]})
                .svg());
  }

  @Test
  void aTitleWithValuesIsAFormatAndOneWithoutIsNot() {
    assertThat(new Plot().title("100 % of %s"))
        .asString()
        .startsWith("figure: 100 % of %s; y over x");
    assertThat(new Plot().title("T = %+.1f", .25))
        .asString()
        .startsWith("figure: T = +0.3; y over x");
  }
}
