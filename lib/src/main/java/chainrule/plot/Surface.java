package chainrule.plot;

import chainrule.plot.ink.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * A function of two variables as coloured bands, with a line where one band meets the next.
 *
 * @param band the number of a point's band
 * @param fills the colour of each band
 * @param edge the colour of the line between bands
 */
record Surface(ToIntFunction<double[]> band, Color[] fills, Color edge) {

  /** Seen on a white page and on a dark one. */
  private static final Color EDGE = new Color(0x76, 0x76, 0x76);

  private static final int QUANTILE_STEPS = 60;

  /** One band for each class. */
  static Surface classes(ToIntFunction<double[]> classOf, int count) {
    Color[] fills = new Color[count];
    Arrays.setAll(fills, k -> Palette.wash(Palette.of(k), 0.25));
    return new Surface(p -> Math.min(count - 1, classOf.applyAsInt(p)), fills, EDGE);
  }

  /** Ten bands from 0 to 1, the two classes' colours at the ends. */
  static Surface probability(ToDoubleFunction<double[]> probability) {
    Color[] fills = new Color[10];
    for (int k = 0; k < 10; k++) {
      double certainty = Math.abs(k - 4.5) / 4.5;
      fills[k] = Palette.wash(Palette.of(k < 5 ? 0 : 1), 0.05 + 0.4 * certainty);
    }
    return new Surface(
        p -> (int) Math.max(0, Math.min(9, Math.floor(10 * probability.applyAsDouble(p)))),
        fills,
        Palette.FRAME);
  }

  /** Bands between the given levels, the lowest the lightest. */
  static Surface levels(ToDoubleFunction<double[]> height, double[] levels) {
    Color[] fills = new Color[levels.length + 1];
    Arrays.setAll(fills, k -> Palette.wash(Palette.BLUE, 0.04 + 0.6 * k / levels.length));
    return new Surface(
        p -> {
          double h = height.applyAsDouble(p);
          int k = 0;
          while (k < levels.length && h >= levels[k]) {
            k++;
          }
          return k;
        },
        fills,
        Palette.wash(Palette.BLUE, 0.8));
  }

  /** Returns levels that cut the function's values over the rectangle into equal shares. */
  static double[] quantiles(
      ToDoubleFunction<double[]> height, AxisRange x, AxisRange y, int count) {
    double[] values = new double[QUANTILE_STEPS * QUANTILE_STEPS];
    for (int i = 0; i < values.length; i++) {
      int row = i / QUANTILE_STEPS;
      double u = (i % QUANTILE_STEPS + 0.5) / QUANTILE_STEPS;
      double v = (row + 0.5) / QUANTILE_STEPS;
      values[i] = height.applyAsDouble(new double[] {x.at(u), y.at(v)});
    }
    Arrays.sort(values);
    double[] levels = new double[count];
    Arrays.setAll(levels, k -> values[(k + 1) * values.length / (count + 1)]);
    return levels;
  }

  /** Returns the bands over a rectangle, the greatest y at the top. */
  BufferedImage paint(AxisRange x, AxisRange y, int width, int height) {
    int[][] bands = new int[height][width];
    for (int row = 0; row < height; row++) {
      double v = y.at(1 - (row + 0.5) / height);
      for (int column = 0; column < width; column++) {
        bands[row][column] = band.applyAsInt(new double[] {x.at((column + 0.5) / width), v});
      }
    }
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int here = bands[row][column];
        boolean onEdge =
            (column > 0 && bands[row][column - 1] != here)
                || (row > 0 && bands[row - 1][column] != here);
        image.setRGB(column, row, (onEdge ? edge : fills[here]).getRGB());
      }
    }
    return image;
  }
}
