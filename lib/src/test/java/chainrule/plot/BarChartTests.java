package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.plot.ink.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class BarChartTests {

  @Test
  void barsAreAsTallAsTheirNumbers() {
    BufferedImage image = Plots.bars("mistakes", 4, 2, 0, 1).drawing().image();
    int one = area(image, 3);
    assertThat((double) area(image, 0) / one).isBetween(3.9, 4.1);
    assertThat((double) area(image, 1) / one).isBetween(1.9, 2.1);
    assertThat(area(image, 2)).isZero();
  }

  @Test
  void barsOfNothingButZerosAreDrawn() {
    assertThat(Plots.bars("mistakes", 0, 0).svg()).startsWith("<svg").doesNotContain("NaN");
  }

  @Test
  void textSaysWhatIsShown() {
    assertThat(new BarChart("Mon", "Tue").bars("real", 1, 2).bars("predicted", 2, 1).title("Rain"))
        .hasToString(
            "figure: Rain; bars over 2 categories; real: Mon = 1, Tue = 2;"
                + " predicted: Mon = 2, Tue = 1");
  }

  @Test
  void numberOfValuesMustMatchTheCategories() {
    assertThatThrownBy(() -> new BarChart("Mon", "Tue").bars("real", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bars: \"real\" has 1 values for 2 categories; expected one for each");
  }

  /** Counts the bar pixels in one of four equal parts of the plot. */
  private static int area(BufferedImage image, int part) {
    int left = image.getWidth();
    int right = 0;
    for (int c = 0; c < image.getWidth(); c++) {
      if (is(image, c, image.getHeight() / 2, Palette.FRAME)) {
        left = Math.min(left, c);
        right = Math.max(right, c);
      }
    }
    int pixels = 0;
    for (int c = left + (right - left) * part / 4;
        c < left + (right - left) * (part + 1) / 4;
        c++) {
      for (int row = 0; row < image.getHeight(); row++) {
        pixels += is(image, c, row, Palette.BLUE) ? 1 : 0;
      }
    }
    return pixels;
  }

  private static boolean is(BufferedImage image, int column, int row, Color colour) {
    return image.getRGB(column, row) == colour.getRGB();
  }
}
