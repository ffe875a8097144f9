package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.plot.ink.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class HeatMapTests {

  @Test
  void greatestIsDeepestAndZeroIsWhite() {
    BufferedImage image = new HeatMap(new double[][] {{4, 0, -2}}).drawing().image();
    assertThat(corner(image, 0)).isEqualTo(Palette.tint(Palette.BLUE, 0.7));
    assertThat(corner(image, 1)).isEqualTo(Color.WHITE);
    assertThat(corner(image, 2)).isEqualTo(Palette.tint(Palette.VERMILLION, 0.35));
  }

  @Test
  void numbersThatAreNotFiniteAreGreyAndDoNotHideTheOthers() {
    BufferedImage image =
        new HeatMap(new double[][] {{Double.NaN, 3, Double.NEGATIVE_INFINITY}}).drawing().image();
    assertThat(corner(image, 0)).isEqualTo(Palette.FRAME);
    assertThat(corner(image, 1)).isEqualTo(Palette.tint(Palette.BLUE, 0.7));
    assertThat(corner(image, 2)).isEqualTo(Palette.FRAME);
  }

  @Test
  void onlyASmallMatrixHasItsNumbers() {
    assertThat(new HeatMap(new double[2][2]).svg()).contains("<path");
    assertThat(new HeatMap(new double[64][30]).svg()).doesNotContain("<path");
  }

  @Test
  void largeMatrixIsASmallPictureOfTheSameColours() {
    double[][] matrix = new double[64][30];
    matrix[2][1] = -1;
    var map = new HeatMap(matrix);
    assertThat(map.svg().length()).isLessThan(20_000);
    BufferedImage image = map.drawing().image();
    assertThat(new Color(image.getRGB(34 + 14 + 7, 8 + 28 + 7)))
        .isEqualTo(OverWhite.of(Palette.wash(Palette.VERMILLION, 0.7)));
    assertThat(new Color(image.getRGB(34 + 7, 8 + 7))).isEqualTo(Color.WHITE);
  }

  @Test
  void textSaysWhatIsShown() {
    assertThat(new HeatMap(new double[][] {{0, 1}, {-2.5, 0.5}}).title("dW"))
        .hasToString(
            "figure: dW; heat map of 2×2 numbers: [0, 1], [−2.5, 0.5]; largest 1 at [0][1]; smallest"
                + " −2.5 at [1][0]");
  }

  @Test
  void raggedAndEmptyMatricesAreRejected() {
    assertThatThrownBy(() -> new HeatMap(new double[][] {{1, 2}, {3}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("heat map: rows have lengths [2, 1]; expected");
    assertThatThrownBy(() -> new HeatMap(new double[0][0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("heat map: rows have lengths []; expected");
  }

  /** A point near the upper left corner of a cell of the first row, clear of its number. */
  private static Color corner(BufferedImage image, int column) {
    return new Color(image.getRGB(34 + 62 * column + 4, 24 + 4));
  }
}
