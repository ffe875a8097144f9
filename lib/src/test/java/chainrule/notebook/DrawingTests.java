package chainrule.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DrawingTests {

  private static final Pattern LONG_FRACTION = Pattern.compile("\\d\\.\\d{3}");

  @Test
  void sameDrawingGivesTheSameBytes() {
    assertThat(clipped().svg()).isEqualTo(clipped().svg());
    assertThat(clipped().png()).isEqualTo(clipped().png());
  }

  @Test
  void pngHasTheSizeTheColourAndAWhitePanel() throws IOException {
    var drawing = new Drawing("dot", 40, 30, g -> fill(g, Color.RED, 10, 10, 5));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawing.png()));
    assertThat(image.getWidth()).isEqualTo(40);
    assertThat(image.getHeight()).isEqualTo(30);
    assertThat(image.getRGB(12, 12)).isEqualTo(Color.RED.getRGB());
    assertThat(image.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void svgIsOneElementOfTheSameSizeWithAWhitePanel() throws Exception {
    var drawing = new Drawing("dot", 40, 30, g -> fill(g, Color.RED, 10, 10, 5));
    var root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(drawing.svg())))
            .getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("svg");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 40 30");
    assertThat(drawing.svg())
        .startsWith("<svg")
        .contains("fill:rgb(255,255,255)")
        .contains("fill:rgb(255,0,0)");
  }

  @Test
  void svgKeepsAHundredthOfAPixel() {
    var drawing =
        new Drawing("line", 40, 30, g -> g.draw(new Line2D.Double(1 / 3.0, 2, 3.5, 10 / 7.0)));
    assertThat(drawing.svg()).contains("x1=\"0.33\"").contains("x2=\"3.5\"");
    assertThat(LONG_FRACTION.matcher(drawing.svg()).find()).isFalse();
  }

  @Test
  void svgJoinsLinesThatMeetAndOnlyThose() {
    var drawing =
        new Drawing(
            "curve",
            40,
            30,
            g -> {
              g.draw(new Line2D.Double(1, 1, 2, 2));
              g.draw(new Line2D.Double(2, 2, 3, 1));
              g.draw(new Line2D.Double(3, 1, 4, 2));
              g.draw(new Line2D.Double(9, 9, 8, 8));
            });
    assertThat(drawing.svg()).containsOnlyOnce("<polyline").containsOnlyOnce("<line");
    assertThat(drawing.svg()).contains("points=\"1,1 2,2 3,1 4,2\"");
  }

  @Test
  void svgsInOnePageDoNotShareClippingPaths() {
    String first = clipId(clipped().svg());
    String second = clipId(new Drawing("b", 50, 30, DrawingTests::clip).svg());
    assertThat(first).isNotEqualTo(second);
    assertThat(clipped().svg()).contains("url(#" + first + ")");
  }

  @Test
  void emptySizeIsRejected() {
    assertThatThrownBy(() -> new Drawing("", 0, 5, g -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("drawing: size is 0×5 pixels; expected at least 1×1");
  }

  private static Drawing clipped() {
    return new Drawing("a", 40, 30, DrawingTests::clip);
  }

  private static void clip(Graphics2D graphics) {
    graphics.setClip(new Area(new Ellipse2D.Double(5, 5, 20, 20)));
    fill(graphics, Color.BLUE, 0, 0, 40);
  }

  private static void fill(Graphics2D graphics, Color colour, int x, int y, int side) {
    graphics.setColor(colour);
    graphics.fillRect(x, y, side, side);
  }

  private static String clipId(String svg) {
    var match = Pattern.compile("<clipPath id=\"([^\"]+)\"").matcher(svg);
    assertThat(match.find()).isTrue();
    return match.group(1);
  }
}
