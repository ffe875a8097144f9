package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.notebook.Renderers;
import chainrule.plot.ink.FigureWords;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures say to those who do not see them. */
class FigureWordsTests {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "3, 3",
    "-250000, −250000",
    "0.123456, 0.123",
    "-0.0195, −0.0195",
    "0.5, 0.5",
    "1234.5, 1235",
    "99.96, 100",
    "0.00001234, 1.23e−5",
    "-12345678, −1.23e7",
    "NaN, no number",
    "Infinity, ∞"
  })
  void numbersHaveThreeDigits(double value, String text) {
    assertThat(FigureWords.number(value)).isEqualTo(text);
  }

  @Test
  void aCurveTellsItsEndsAndWhereItGoesBeyondThem() {
    assertThat(Plots.learningCurve(0.75, 0.5, 0.25, 0.125))
        .hasToString(
            "figure: Learning curve; loss over epoch; x axis −0.18 to 3.18, y axis 0.0875 to 0.788;"
                + " 4 points, first 0.75, last 0.125");
    assertThat(FigureWords.course(1, 3, -2, 0, 2))
        .isEqualTo("5 points, first 1, last 2, least −2, greatest 3");
    assertThat(FigureWords.course(1, 2)).isEqualTo("1, 2");
  }

  @Test
  void aLineTellsItsEquation() {
    assertThat(new Plot().range(0, 1, 0, 2).boundary("border", 2, -0.5, -1))
        .hasToString("figure: y over x; x axis 0 to 1, y axis 0 to 2; border: 2·x − 0.5·y − 1 = 0");
  }

  @Test
  void manyPointsAndPathsTellWhatTheySpan() {
    double[][] points = {{0, 0}, {1, 5}, {2, 1}, {3, 2}, {4, 3}, {5, 4}};
    assertThat(Plots.scatter(points, new int[6]).toString())
        .endsWith("; class 0: 6 points, x 0 to 5, y 0 to 5");
    assertThat(new Plot().path("way", points).toString())
        .endsWith("; way: 6 points from (0, 0) to (5, 4), x 0 to 5, y 0 to 5");
  }

  @Test
  void aMatrixTellsItsExtremesAndWhereTheyAre() {
    double[][] cells = new double[5][4];
    cells[3][1] = -7;
    cells[0][2] = Double.NaN;
    cells[4][3] = 0.25;
    assertThat(Plots.heatMap(cells))
        .hasToString(
            "figure: heat map of 5×4 numbers; largest 0.25 at [4][3]; smallest −7 at [3][1]");
    assertThat(FigureWords.matrix(new double[][] {{Double.NaN}}))
        .isEqualTo("1×1 numbers: [no number]");
  }

  @Test
  void whatIsLongIsCounted() {
    Plot plot = new Plot().title("many");
    for (int k = 0; k < 30; k++) {
      plot.line("curve number " + k, new double[] {0, 1, 2, 3}, new double[] {k, 1, 2, 3});
    }
    assertThat(plot.toString())
        .hasSizeLessThanOrEqualTo(FigureWords.MOST)
        .startsWith("figure: many; ")
        .matches(".*; and 2\\d more");
    assertThat(new Plot().title("long ".repeat(200)).toString())
        .hasSizeLessThanOrEqualTo(FigureWords.MOST)
        .endsWith("…");
  }

  @Test
  void theWordsAreTheTextAlternativeOfTheImage() {
    Map<String, String> forms = Renderers.bundle(Plots.bars("a < b", 1, 2)).data();
    assertThat(forms.keySet()).containsExactly("text/html", "image/png", "text/plain");
    assertThat(forms.get("text/plain"))
        .isEqualTo("figure: bars over 2 categories; a < b: 1 = 1, 2 = 2");
    assertThat(forms.get("text/html"))
        .startsWith("<img src=\"data:image/svg+xml;base64,")
        .contains("width=\"520\" height=\"320\"")
        .contains("style=\"max-width:100%;height:auto\"")
        .endsWith("alt=\"figure: bars over 2 categories; a &lt; b: 1 = 1, 2 = 2\">");
  }

  @Test
  void anAuthorMayGiveOtherWords() {
    Figure figure = Plots.bars("mistakes", 3, 0).title("AND");
    Figure described = figure.alt("After two epochs the perceptron makes no mistake.");
    assertThat(described).hasToString("After two epochs the perceptron makes no mistake.");
    assertThat(described.svg()).isEqualTo(figure.svg());
    assertThat(Animation.of("steps", List.of(described)).html())
        .contains("alt=\"steps; first frame: After two epochs the perceptron");
  }

  @Test
  void everyFigureIsShort() {
    double[] many = new double[200];
    Arrays.setAll(many, i -> Math.sin(i) / 3);
    for (Figure figure :
        List.of(
            Plots.bars("a", many),
            Plots.heatMap(new double[][] {many, many}),
            Plots.hinton(new double[][] {many}),
            Plots.images(new double[][] {many}, 10),
            new NeuronSketch())) {
      assertThat(figure.toString()).hasSizeLessThanOrEqualTo(FigureWords.MOST);
    }
  }
}
