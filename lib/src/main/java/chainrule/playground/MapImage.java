package chainrule.playground;

import chainrule.math.Matrix;
import chainrule.plot.ink.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Turns numbers over a square grid into pixels, in the colours of the classes. */
final class MapImage {

  private static final int SHADES = 12;
  private static final int BANDS = 10;
  private static final int MOST_CLASSES = 12;

  /** From the first class's full colour over white to the second's. */
  private static final IndexColorModel OF_UNITS = palette(2 * SHADES + 1, MapImage::ofShade);

  /** Ten bands for each class, the last of them full; then the border. */
  private static final IndexColorModel OF_ANSWERS =
      palette(
          BANDS * MOST_CLASSES + 1,
          band -> band == BANDS * MOST_CLASSES ? Palette.INK : ofBand(band));

  private MapImage() {}

  /** Returns a unit's map, small: the first class's colour below 0, the second's above. */
  static BufferedImage ofUnit(double[] map, int size) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_INDEXED, OF_UNITS);
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        double value = between(map, (column + 0.5) / size, (row + 0.5) / size);
        double shade = Math.max(-1, Math.min(1, Double.isNaN(value) ? 0 : value)) * SHADES;
        image.getRaster().setSample(column, row, 0, SHADES + (int) Math.round(shade));
      }
    }
    return image;
  }

  /** Returns what a network says, in bands, with a dark line between the classes. */
  static BufferedImage ofAnswer(Matrix answer, int size) {
    double[][] outputs = answer.transpose().toArray();
    int[][] bands = new int[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        bands[row][column] = band(outputs, (column + 0.5) / size, (row + 0.5) / size);
      }
    }
    var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_INDEXED, OF_ANSWERS);
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        int here = bands[row][column];
        int left = bands[row][Math.max(0, column - 1)];
        int above = bands[Math.max(0, row - 1)][column];
        boolean onBorder = left / BANDS != here / BANDS || above / BANDS != here / BANDS;
        image.getRaster().setSample(column, row, 0, onBorder ? BANDS * MOST_CLASSES : here);
      }
    }
    return image;
  }

  /** Returns the class times ten, and how certain it is: 0 to 4 for an output, to 9 for several. */
  private static int band(double[][] outputs, double u, double v) {
    if (outputs.length == 1) {
      double probability = Math.max(0, Math.min(0.999, between(outputs[0], u, v)));
      int band = (int) (BANDS * probability);
      return band < BANDS / 2 ? BANDS - 1 - 2 * band : 2 * band + 1;
    }
    int best = 0;
    for (int k = 1; k < outputs.length; k++) {
      best = between(outputs[k], u, v) > between(outputs[best], u, v) ? k : best;
    }
    double least = 1.0 / outputs.length;
    double certainty = (between(outputs[best], u, v) - least) / (1 - least);
    return BANDS * best + (int) (BANDS * Math.max(0, Math.min(0.999, certainty)));
  }

  private static Color ofBand(int band) {
    double strength = 0.06 + 0.4 * (band % BANDS) / (BANDS - 1.0);
    return Palette.tint(Palette.of(band / BANDS), strength);
  }

  private static Color ofShade(int shade) {
    double strength = 0.8 * Math.abs(shade - SHADES) / SHADES;
    return Palette.tint(Palette.of(shade < SHADES ? 0 : 1), strength);
  }

  private static IndexColorModel palette(int size, IntFunction<Color> colourOf) {
    int[] colours = IntStream.range(0, size).map(k -> colourOf.apply(k).getRGB()).toArray();
    return new IndexColorModel(8, size, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  /** Returns a map's value between its points: u from the left, v from the top, 0 to 1. */
  private static double between(double[] map, double u, double v) {
    int steps = PlaneSquare.STEPS;
    double x = Math.max(0, Math.min(steps - 1.0, u * steps - 0.5));
    double y = Math.max(0, Math.min(steps - 1.0, v * steps - 0.5));
    int left = Math.min(steps - 2, (int) x);
    int top = Math.min(steps - 2, (int) y);
    double right = x - left;
    double down = y - top;
    int at = top * steps + left;
    return (1 - down) * ((1 - right) * map[at] + right * map[at + 1])
        + down * ((1 - right) * map[at + steps] + right * map[at + steps + 1]);
  }
}
