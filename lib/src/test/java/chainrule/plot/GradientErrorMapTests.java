package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.check.ParameterBlock;
import chainrule.plot.ink.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradientErrorMapTests {

  private static final int LEFT = 52;
  private static final int TOP = 36;
  private static final int CELL = 18;

  @Test
  void colourIsTheErrorsSize() {
    double[] analytic = {1, 1, 1.5, Double.NaN, 1, 1};
    double[] numeric = {1, 1 + 1e-7, 1, 1, Double.NaN, 1 - 1e-10};
    BufferedImage image =
        map(analytic, numeric, new ParameterBlock("W1", 0, 6, 3)).drawing().image();
    assertThat(at(image, 0, 0)).isEqualTo(OverWhite.of(Palette.wash(Palette.BLUE, .85)));
    assertThat(at(image, 0, 1)).isEqualTo(Color.WHITE);
    assertThat(at(image, 0, 2).getRed()).isGreaterThan(at(image, 0, 2).getBlue() + 100);
    assertThat(at(image, 1, 0)).isEqualTo(OverWhite.of(Palette.wash(Palette.VERMILLION, .85)));
    assertThat(at(image, 1, 1)).isEqualTo(Palette.FRAME);
    assertThat(at(image, 1, 2)).isEqualTo(OverWhite.of(Palette.wash(Palette.BLUE, .85 / 3)));
  }

  @Test
  void blocksStandBelowEachOther() {
    double[] analytic = {1, 1, 1, 1, 2};
    double[] numeric = {1, 1, 1, 1, 1};
    BufferedImage image =
        map(analytic, numeric, new ParameterBlock("W1", 0, 4, 2), new ParameterBlock("b1", 4, 5))
            .drawing()
            .image();
    int below = TOP + 2 * CELL + 26;
    assertThat(new Color(image.getRGB(LEFT + 9, below + 9)).getRed()).isGreaterThan(200);
    assertThat(new Color(image.getRGB(LEFT + 9, below - 15))).isEqualTo(Color.WHITE);
  }

  @Test
  void wordsAreTheVerdicts() {
    assertThat(
            map(
                new double[] {1, 1, 2},
                new double[] {1, 1, 1},
                new ParameterBlock("W1", 0, 2),
                new ParameterBlock("b1", 2, 3)))
        .hasToString("figure: gradient errors; W1 right 0.0e+00, b1 wrong 5.0e-01");
  }

  @Test
  void largeNetworkIsAPictureOfBoundedSize() {
    int size = 784 * 30 + 30 + 300 + 10;
    double[] gradient = new double[size];
    Arrays.fill(gradient, 1);
    BufferedImage image =
        new GradientErrorMap(check(gradient, gradient, ParameterBlock.ofNetwork(784, 30, 10)))
            .drawing()
            .image();
    assertThat(image.getHeight()).isLessThan(1100);
    assertThat(image.getWidth()).isLessThan(900);
  }

  private static GradientErrorMap map(
      double[] analytic, double[] numeric, ParameterBlock... blocks) {
    return new GradientErrorMap(check(analytic, numeric, List.of(blocks)));
  }

  private static GradientCheck check(
      double[] analytic, double[] numeric, List<ParameterBlock> blocks) {
    return GradientCheck.compare(
        analytic,
        NumericalGradient.measured(
            numeric, new double[numeric.length], new boolean[numeric.length], 1),
        blocks);
  }

  /** The middle of a cell of the first block. */
  private static Color at(BufferedImage image, int row, int column) {
    return new Color(image.getRGB(LEFT + CELL * column + 9, TOP + CELL * row + 9));
  }
}
