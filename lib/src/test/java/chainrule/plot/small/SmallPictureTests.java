package chainrule.plot.small;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.plot.ink.PlainAxis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SmallPictureTests {
  private static final int MOST_BYTES = 30_000;

  private static Element svg(SmallPicture picture)
      throws IOException, ParserConfigurationException, SAXException {
    byte[] text = picture.html().getBytes(StandardCharsets.UTF_8);
    assertThat(text.length).isLessThan(MOST_BYTES);
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(text));
    return document.getDocumentElement();
  }

  private static List<String> texts(Element svg, String tag) {
    NodeList found = svg.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "[" + i + "]").toList();
  }

  private static BlockPair pair(double[][] left, double[][] right) {
    return new BlockPair(
        "yours", left, "measured", right, names(left.length), names(left[0].length));
  }

  @Test
  void saysWhatItShowsAndEscapesIt() throws Exception {
    SmallPicture picture =
        pair(new double[][] {{1}}, new double[][] {{2}})
            .picture("<b>\"x\"&</b>", "</desc><script>");
    Element svg = svg(picture);

    assertThat(picture.html()).doesNotContain("<b>", "<script");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(texts(svg, "title")).containsExactly("<b>\"x\"&</b>");
    assertThat(texts(svg, "desc")).containsExactly("</desc><script>");
    assertThat(picture).hasToString("<b>\"x\"&</b>. </desc><script>");
  }

  @Test
  void cellsOfFewColumnsHoldTheirNumbersInBothHalves() throws Exception {
    double[][] left = {{0.5, -0.0641}, {Double.NaN, Double.NEGATIVE_INFINITY}};
    double[][] right = {{12345.6, 1e-7}, {0, -2}};

    assertThat(texts(svg(pair(left, right).picture("a", "b")), "text"))
        .contains("yours", "measured", "[0]", "[1]")
        .contains("0.5", "−0.0641", "NaN", "−∞", "12300", "1e−7", "0", "−2");
  }

  @Test
  void bothHalvesShareOneScale() throws Exception {
    String marks = pair(new double[][] {{1}}, new double[][] {{-4}}).picture("a", "b").marks();
    Element svg = svg(pair(new double[][] {{1}}, new double[][] {{-4}}).picture("a", "b"));

    assertThat(texts(svg, "text")).contains("−4", "0", "4");
    assertThat(marks)
        .as("a quarter of the greatest is fainter than it")
        .contains("#0072b2\" fill-opacity=\"0.18\"", "#d55e00\" fill-opacity=\"0.55\"");
  }

  @Test
  void markedCellsAreNumberedInBothHalves() throws Exception {
    double[][] some = {{1, 2, 3}, {4, 5, 6}};
    Element svg = svg(pair(some, some).mark(1, 2).mark(0, 0).picture("a", "b"));

    assertThat(texts(svg, "circle")).hasSize(4);
    assertThat(svg.getElementsByTagName("circle").item(0).getAttributes().getNamedItem("cx"))
        .extracting(org.w3c.dom.Node::getNodeValue)
        .isEqualTo(Integer.toString(34 + 2 * 66 + 9));
  }

  @Test
  void whereNoNumbersFitSignsAreHatchedAndWhatIsNotFiniteCrossed() throws Exception {
    double[][] plus = new double[12][12];
    Arrays.stream(plus).forEach(row -> Arrays.fill(row, 1));
    double[][] minus = new double[12][12];
    Arrays.stream(minus).forEach(row -> Arrays.fill(row, -1));
    String none = pair(plus, plus).picture("a", "b").marks();
    String hatched = pair(minus, plus).picture("a", "b").marks();
    minus[3][4] = Double.NaN;
    Element crossed = svg(pair(minus, plus).picture("a", "b"));

    assertThat(hatched.length()).isGreaterThan(none.length() + 144 * 10);
    assertThat(texts(crossed, "text")).contains("not finite").doesNotContain("−1.0");
    assertThat(texts(svg(pair(plus, plus).picture("a", "b")), "text")).doesNotContain("not finite");
  }

  @Test
  void aCurveOfNumbersThatAreNotFiniteEndsInACross() throws Exception {
    double[] xs = {0, 1, 2, 3};
    String good =
        new CourseChart("epoch", "cost", xs)
            .expected(xs, xs)
            .yours(new double[] {1, 2, 3, 4})
            .picture("a", "b")
            .marks();
    String bad =
        new CourseChart("epoch", "cost", xs)
            .expected(xs, xs)
            .yours(new double[] {1, 2, Double.POSITIVE_INFINITY, Double.NaN})
            .picture("a", "b")
            .marks();

    assertThat(count(good, "<circle")).isEqualTo(4 + 1);
    assertThat(count(bad, "<circle")).isEqualTo(2 + 1);
    assertThat(bad).doesNotContain("NaN", "Infinity");
  }

  @Test
  void longCoursesAndAnythingAnAnswerCanReturnMakeASmallPicture() throws Exception {
    double[] xs = IntStream.range(0, 5000).asDoubleStream().toArray();
    double[] wild = Arrays.stream(xs).map(x -> x % 2 == 0 ? Double.MAX_VALUE : -1e300).toArray();
    double[] tiny = Arrays.stream(xs).map(x -> Double.MIN_VALUE * (x + 1)).toArray();
    for (double[] course : List.of(wild, tiny, new double[] {}, new double[] {Double.NaN})) {
      Element svg =
          svg(
              new CourseChart("step", "cost", xs)
                  .expected(tiny, wild)
                  .yours(course)
                  .yours(course)
                  .picture("a", "b"));
      assertThat(texts(svg, "text")).contains("step", "cost", "yours");
    }
  }

  @Test
  void casesOnTheWrongSideAreRinged() throws Exception {
    int[][] left = new int[20][20];
    int[][] right = new int[20][20];
    for (int row = 0; row < 20; row++) {
      for (int column = 0; column < 20; column++) {
        left[row][column] = (row + column) % 2;
        right[row][column] = column / 10;
      }
    }
    var range = new chainrule.plot.AxisRange(-1, 1);
    RegionChart chart = new RegionChart(range, range, left, right);
    chart.point(0, 0, 1, true).point(0.5, 0.5, 0, false).point(9, 9, 0, true);
    String marks = chart.picture("a", "b").marks();

    assertThat(svg(chart.picture("a", "b")).getAttribute("role")).isEqualTo("img");
    assertThat(count(marks, "r=\"11\"")).as("two cases and the legend").isEqualTo(3);
  }

  @Test
  void axesAreMarkedAtRoundValues() {
    assertThat(PlainAxis.linear(0, 7, true, 0, 1).ticks()).containsExactly(0., 2., 4., 6.);
    assertThat(PlainAxis.linear(1, 2, true, 0, 1).ticks()).containsExactly(1., 2.);
    assertThat(PlainAxis.linear(-0.1, 0.9, false, 0, 1).ticks()).contains(0., 0.2, 0.8);
    assertThat(PlainAxis.of(Arrays.stream(new double[] {1e-5, 1}), 0, 1).ticks())
        .containsExactly(1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1.);
    assertThat(PlainAxis.of(Arrays.stream(new double[] {1e-5, 1}), 0, 100).at(1e-9)).isZero();
  }

  @Test
  void numbersAreShortInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(SvgMarks.shortNumber(1.5e-9)).isEqualTo("1.5e−9");
      assertThat(SvgMarks.shortNumber(-2e20)).isEqualTo("−2e20");
      assertThat(SvgMarks.cellNumber(0.012345)).isEqualTo("0.0123");
      assertThat(pair(new double[][] {{0.25}}, new double[][] {{2}}).picture("a", "b").html())
          .contains(">0.25</text>", "stroke-width=\"0.5\"");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
