package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.math.Matrix;
import chainrule.plot.ink.TextOutlines;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NetworkDiagramTests {

  @Test
  void everyNodeAndEveryEdgeIsDrawn() {
    String svg = NetworkDiagram.of(2, 3, 1).svg();
    assertThat(count(svg, "<line")).isEqualTo(2 * 3 + 3 * 1);
    assertThat(count(svg, "<ellipse")).isEqualTo(2 * (2 + 3 + 1));
  }

  @Test
  void matricesDrawTheSameAsArrays() {
    double[][] weights = {{0.5, -0.5}, {1, 2}};
    assertThat(
            NetworkDiagram.of(2, 2)
                .weights(1, Matrix.of(weights))
                .gradients(1, Matrix.of(weights))
                .svg())
        .isEqualTo(NetworkDiagram.of(2, 2).weights(1, weights).gradients(1, weights).svg());
  }

  @Test
  void negativeWeightsAreDashed() {
    String svg = NetworkDiagram.of(1, 2).weights(1, new double[][] {{0.5, -0.5}}).svg();
    assertThat(count(svg, "stroke-dasharray:9,5")).isEqualTo(1);
  }

  @Test
  void numbersAddTextAndTheirAbsenceDoesNot() {
    int bare = paths(NetworkDiagram.of(2, 1));
    int values = paths(NetworkDiagram.of(2, 1).values(0, 3, 5));
    int all =
        paths(
            NetworkDiagram.of(2, 1)
                .values(0, 3, 5)
                .weights(1, new double[][] {{0.2}, {0.1}})
                .gradients(1, new double[][] {{1.5}, {2.5}})
                .deltas(1, 0.25));
    assertThat(values - bare).isEqualTo(2);
    assertThat(all - bare).isEqualTo(2 + 2 + 2 + 1);
  }

  @Test
  void numbersAreShortWhereThatIsExact() {
    assertThat(TextOutlines.number(3, 4)).isEqualTo("3");
    assertThat(TextOutlines.number(-0.25, 4)).isEqualTo("−0.25");
    assertThat(TextOutlines.number(0.8320183851, 4)).isEqualTo("0.8320");
    assertThat(TextOutlines.number(-0.0115691884, 4)).isEqualTo("−0.0116");
    assertThat(TextOutlines.number(1e-9, 4)).isEqualTo("0.0000");
    assertThat(TextOutlines.number(100, 4)).isEqualTo("100");
    assertThat(TextOutlines.number(Double.NaN, 4)).isEmpty();
    assertThat(TextOutlines.number(Double.POSITIVE_INFINITY, 4)).isEqualTo("Infinity");
  }

  @Test
  void sameDiagramGivesTheSameBytes() {
    assertThat(NetworkDiagram.of(2, 3, 1).title("a").svg())
        .isEqualTo(NetworkDiagram.of(2, 3, 1).title("a").svg());
  }

  @Test
  void textSaysWhatIsShown() {
    assertThat(NetworkDiagram.of(2, 3, 1).title("Forward"))
        .hasToString("figure: Forward; 2-3-1 network");
  }

  @Test
  void wrongShapesAreNamed() {
    NetworkDiagram network = NetworkDiagram.of(2, 3, 1);
    assertThatThrownBy(() -> network.weights(1, new double[3][2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "weights: shape into layer 1 is 3×2; expected 2×3, a row for each node before it");
    assertThatThrownBy(() -> network.gradients(0, new double[2][3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("gradients: layer is 0; expected 1 to 2");
    assertThatThrownBy(() -> network.values(1, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("values: layer 1 is given 1; the layers are [2, 3, 1]");
    assertThatThrownBy(() -> NetworkDiagram.of(784, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[784, 10]; expected at least two, of 1 to 12 nodes each");
  }

  private static int paths(NetworkDiagram network) {
    return count(network.svg(), "<path");
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
