package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.notebook.Display;
import chainrule.notebook.DisplayPort;
import chainrule.notebook.Renderers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnimationTests {

  @AfterEach
  void disconnect() {
    Display.connect(null);
  }

  @Test
  void gifHasOneImagePerFigureAndRepeats() throws IOException {
    ImageReader reader = read(film(5).gif());
    assertThat(reader.getNumImages(true)).isEqualTo(5);
    var root =
        (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0");
    var extension = (IIOMetadataNode) root.getElementsByTagName("ApplicationExtension").item(0);
    assertThat(extension.getAttribute("applicationID")).isEqualTo("NETSCAPE");
    assertThat((byte[]) extension.getUserObject()).containsExactly(1, 0, 0);
  }

  @Test
  void imagesAddUpToTheFigures() throws IOException {
    List<Plot> figures = IntStream.range(0, 4).mapToObj(AnimationTests::frame).toList();
    ImageReader reader = read(Animation.of("lines", figures).gif());
    BufferedImage shown = reader.read(0);
    var canvas = new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 4; i++) {
      var root =
          (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
      var place = (IIOMetadataNode) root.getElementsByTagName("ImageDescriptor").item(0);
      int x = Integer.parseInt(place.getAttribute("imageLeftPosition"));
      int y = Integer.parseInt(place.getAttribute("imageTopPosition"));
      canvas.createGraphics().drawImage(reader.read(i), x, y, null);
      assertThat(meanDifference(canvas, figures.get(i).drawing().image())).isLessThan(0.5);
    }
  }

  @Test
  void lastFigureStaysLonger() throws IOException {
    ImageReader reader = read(film(3).millisPerFrame(200).gif());
    assertThat(delay(reader, 0)).isEqualTo(20);
    assertThat(delay(reader, 2)).isEqualTo(80);
  }

  @Test
  void largeAnimationLeavesOutFiguresButNotTheLast() throws IOException {
    Animation noise = Animation.of("noise", IntStream.range(0, 5).mapToObj(n -> noise(n)).toList());
    byte[] gif = noise.gif();
    ImageReader reader = read(gif);
    assertThat(reader.getNumImages(true)).isBetween(2, 4);
    assertThat(delay(reader, 0)).isGreaterThan(50);
    assertThat(noise.size()).isEqualTo(5);
  }

  @Test
  void htmlNeedsNoScriptAndHasTheDescription() {
    Animation animation = Animation.of("a < b", List.of(frame(0)));
    assertThat(animation.html())
        .startsWith("<img src=\"data:image/gif;base64,R0lGODlh")
        .endsWith("width=\"520\" height=\"360\" alt=\"a &lt; b\">")
        .doesNotContain("<script");
    assertThat(Renderers.bundle(animation)).hasToString("animation of 1 frames: a < b");
    assertThat(animation.html().length()).isLessThan(300_000);
  }

  @Test
  void sameFiguresGiveTheSameBytes() {
    assertThat(film(3).gif()).isEqualTo(film(3).gif());
  }

  @Test
  void liveAnimationIsDrawnInOnePlaceAndEndsAsTheGif() {
    var messages = new ArrayList<String>();
    Display.connect(
        new DisplayPort() {
          @Override
          public void show(String id, Object value) {
            messages.add("show " + value);
          }

          @Override
          public void update(String id, Object value) {
            messages.add("update " + value);
          }
        });
    Animation animation = Animation.live("steps");
    animation.add(frame(0).title("first"));
    animation.add(frame(1).title("second"));
    animation.finish();
    assertThat(messages)
        .containsExactly(
            "show figure: first; value over z: line",
            "update figure: second; value over z: line",
            "update animation of 2 frames: steps");
  }

  @Test
  void emptyAnimationIsNamed() {
    assertThatThrownBy(() -> Animation.live("none").html())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("animation: has no figures; expected at least one");
  }

  @Test
  void figureOfAnotherSizeIsRejected() {
    Animation animation = Animation.of("sizes", List.of(frame(0)));
    assertThatThrownBy(() -> animation.add(frame(1).size(200, 100)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("animation: figure is 200×100 pixels; expected 520×360 as the first");
  }

  private static Animation film(int length) {
    return Animation.of(
        "lines", IntStream.range(0, length).mapToObj(AnimationTests::frame).toList());
  }

  private static Plot frame(int slope) {
    return new Plot()
        .axes("z", "value")
        .range(0, 1, 0, 5)
        .line("line", new double[] {0, 1}, new double[] {0, slope});
  }

  /** Points everywhere, and others in each figure: what compresses worst. */
  private static Figure noise(int seed) {
    var random = new SplittableRandom(seed);
    double[] xs = random.doubles(4000).toArray();
    double[] ys = random.doubles(4000).toArray();
    return new Plot().points("noise", xs, ys).size(800, 600);
  }

  private static ImageReader read(byte[] gif) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
    return reader;
  }

  private static int delay(ImageReader reader, int image) throws IOException {
    var root =
        (IIOMetadataNode) reader.getImageMetadata(image).getAsTree("javax_imageio_gif_image_1.0");
    var control = (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
    return Integer.parseInt(control.getAttribute("delayTime"));
  }

  /** Returns the mean difference of a colour channel, of 255: few colours cost a little of it. */
  private static double meanDifference(BufferedImage first, BufferedImage second) {
    long sum = 0;
    for (int y = 0; y < first.getHeight(); y++) {
      for (int x = 0; x < first.getWidth(); x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          int a = first.getRGB(x, y) >> shift & 0xFF;
          int b = second.getRGB(x, y) >> shift & 0xFF;
          sum += Math.abs(a - b);
        }
      }
    }
    return sum / (3.0 * first.getWidth() * first.getHeight());
  }
}
