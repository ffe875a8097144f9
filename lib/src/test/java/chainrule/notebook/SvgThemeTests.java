package chainrule.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgThemeTests {

  private static final Color INK = Color.decode("#222222");

  @Test
  void svgHasTheColoursOfBothPages() {
    var drawing =
        new Drawing(
            "dot",
            40,
            30,
            graphics -> {
              graphics.setColor(INK);
              graphics.fillRect(1, 1, 5, 5);
              graphics.drawLine(9, 9, 20, 20);
            });
    assertThat(drawing.svg())
        .contains("style=\"fill:rgb(34,34,34);stroke:none;\"")
        .containsOnlyOnce("<style>@media (prefers-color-scheme:dark){")
        .contains("[style*=\"fill:rgb(255,255,255)\"]{fill:#111111!important}")
        .contains("[style*=\"fill:rgb(34,34,34)\"]{fill:#dddddd!important}")
        .contains("[style*=\"stroke:rgb(34,34,34)\"]{stroke:#dddddd!important}");
  }

  /** Text on ground and cells: 4.5 is the least contrast that WCAG 2.1 wants (1.4.3, AA). */
  @ParameterizedTest
  @CsvSource({
    "#222222, #FFFFFF",
    "#222222, #CCE3F0",
    "#222222, #4D9DC9",
    "#222222, #E28E4D",
    "#222222, #FAECCC",
    "#A84900, #FFFFFF",
    "#A84900, #FAECCC"
  })
  void textCanBeReadOnEitherPage(String text, String cell) {
    Color ink = Color.decode(text);
    Color ground = Color.decode(cell);
    assertThat(contrast(ink, ground)).isGreaterThan(4.5);
    assertThat(contrast(SvgTheme.dark(ink, false), SvgTheme.dark(ground, false))).isGreaterThan(4);
  }

  @ParameterizedTest
  @CsvSource({"#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"})
  void curvesStandOutOnADarkPage(String curve) {
    assertThat(contrast(SvgTheme.dark(Color.decode(curve), true), Color.decode("#111111")))
        .isGreaterThan(3);
  }

  @Test
  void hueStays() {
    Color dark = SvgTheme.dark(Color.decode("#CCE3F0"), false);
    assertThat(dark.getBlue()).isGreaterThan(dark.getGreen());
    assertThat(dark.getGreen()).isGreaterThan(dark.getRed());
    Color grey = SvgTheme.dark(Color.decode("#8A8A8A"), false);
    assertThat(grey.getRed()).isEqualTo(grey.getGreen()).isEqualTo(grey.getBlue());
  }

  @Test
  void whiteAndBlackThatMeanSomethingStay() {
    assertThat(SvgTheme.dark(Drawing.KEPT_WHITE, false)).isEqualTo(Drawing.KEPT_WHITE);
    assertThat(SvgTheme.dark(Drawing.KEPT_BLACK, true)).isEqualTo(Drawing.KEPT_BLACK);
  }

  /** Contrast as WCAG 2.1 defines it, from 1 to 21. */
  private static double contrast(Color one, Color other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
