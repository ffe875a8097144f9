package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.notebook.Display;
import chainrule.notebook.DisplayPort;
import chainrule.notebook.Renderers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnimationTests {

  @AfterEach
  void disconnect() {
    Display.connect(null);
  }

  @Test
  void playerHoldsEveryFigureAsItsSvg() throws IOException {
    List<Plot> figures = IntStream.range(0, 5).mapToObj(AnimationTests::frame).toList();
    List<Unpacked> frames = unpack(Animation.of("lines", figures).html());
    assertThat(frames).hasSize(5);
    for (int i = 0; i < 5; i++) {
      assertThat(frames.get(i).words()).isEqualTo(figures.get(i).toString());
      assertThat(frames.get(i).svg())
          .isEqualTo(figures.get(i).svg().replaceAll("clip[0-9a-f]+-", "clip"));
    }
  }

  @Test
  void whatFiguresShareIsKeptOnce() {
    Animation one = film(1);
    int more = film(41).html().length() - one.html().length();
    assertThat(more / 40).isLessThan(one.html().length() / 20);
  }

  @Test
  void htmlBeginsWithTheFirstFigureAndItsWords() {
    Plot first = frame(0).title("a < b");
    String html = Animation.of("growing \"lines\"", List.of(first, frame(1))).html();
    String image = html.substring(html.indexOf("<img"), html.indexOf('>', html.indexOf("<img")));
    assertThat(image)
        .contains("width=\"520\" height=\"360\"")
        .contains("alt=\"growing &quot;lines&quot;; first frame: figure: a &lt; b;");
    String source = image.replaceAll("(?s).*base64,([^\"]*).*", "$1");
    assertThat(new String(Base64.getDecoder().decode(source), StandardCharsets.UTF_8))
        .isEqualTo(first.svg());
    assertThat(html.indexOf("<script")).isGreaterThan(html.indexOf("<img"));
  }

  @Test
  void playerNeedsNoNetworkAndNamesNothingTwice() {
    String html = film(2).html();
    assertThat(html)
        .contains("data-millis=\"500\"")
        .contains("@media print")
        .doesNotContain(" id=", "http://", "https://", "window.", "autoplay");
    assertThat(film(2).millisPerFrame(200).html()).contains("data-millis=\"200\"");
  }

  @Test
  void largeAnimationLeavesOutFiguresButNotTheLast() throws IOException {
    List<Figure> figures = IntStream.range(0, 20).mapToObj(AnimationTests::noise).toList();
    Animation noise = Animation.of("noise", figures);
    String html = noise.html();
    List<Unpacked> frames = unpack(html);
    assertThat(html.length()).isLessThanOrEqualTo(Animation.MOST_CHARACTERS);
    assertThat(frames).hasSizeBetween(2, 10);
    assertThat(frames.get(frames.size() - 1).words()).isEqualTo(figures.get(19).toString());
    assertThat(html).doesNotContain("data-millis=\"500\"");
    assertThat(noise.size()).isEqualTo(20);
  }

  @Test
  void sameFiguresGiveTheSameHtml() {
    assertThat(film(3).html()).isEqualTo(film(3).html());
    assertThat(Renderers.bundle(film(3))).hasToString("animation of 3 frames: lines");
  }

  @Test
  void liveAnimationIsDrawnInOnePlaceAndEndsAsThePlayer() {
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
            "show figure: first; value over z; x axis 0 to 1, y axis 0 to 5; line: 0, 0",
            "update figure: second; value over z; x axis 0 to 1, y axis 0 to 5; line: 0, 1",
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
    double[] xs = random.doubles(700).toArray();
    double[] ys = random.doubles(700).toArray();
    return new Plot().points("noise " + seed, xs, ys).size(800, 600);
  }

  private record Unpacked(String svg, String words) {}

  /** Reads the pictures out of a player, as its script does. */
  private static List<Unpacked> unpack(String html) throws IOException {
    String packed = html.replaceAll("(?s).*class=\"chainrule-packed\">([^<]*)<.*", "$1");
    var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(packed));
    String text;
    try (var plain = new GZIPInputStream(bytes)) {
      text = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> sections = List.of(text.split("\n\n", -1));
    assertThat(sections).hasSize(3);
    String[] elements = sections.get(0).split("\n", -1);
    String[] numbers = sections.get(1).split("\n", -1);
    String[] words = sections.get(2).split("\n", -1);
    assertThat(numbers).hasSameSizeAs(words);
    return IntStream.range(0, words.length)
        .mapToObj(
            i ->
                new Unpacked(
                    Arrays.stream(numbers[i].split(" "))
                        .map(number -> elements[Integer.parseInt(number)])
                        .collect(Collectors.joining()),
                    words[i]))
        .toList();
  }
}
