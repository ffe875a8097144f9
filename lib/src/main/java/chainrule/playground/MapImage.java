package chainrule.playground;

import chainrule.math.Matrix;
import chainrule.plot.ink.Palette;
import java.awt.image.BufferedImage;

/** Turns numbers over a square grid into pixels, in the colours of the classes. */
final class MapImage {

  private static final int SHADES = 64;
  private static final int BANDS = 10;
  private static final int[] FIRST = shades(0);
  private static final int[] SECOND = shades(1);

  private MapImage() {}

  /** Returns a unit's map, small: the first class's colour below 0, the second's above. */
  static BufferedImage ofUnit(double[] map, int size) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        double value = between(map, (column + 0.5) / size, (row + 0.5) / size);
        int shade = (int) Math.round(Math.min(1, Math.abs(value)) * (SHADES - 1));
        image.setRGB(column, row, (value < 0 ? FIRST : SECOND)[Double.isNaN(value) ? 0 : shade]);
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
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        int here = bands[row][column];
        int left = bands[row][Math.max(0, column - 1)];
        int above = bands[Math.max(0, row - 1)][column];
        boolean onBorder = left / BANDS != here / BANDS || above / BANDS != here / BANDS;
        image.setRGB(column, row, onBorder ? Palette.INK.getRGB() : colour(here));
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

  private static int colour(int band) {
    double strength = 0.06 + 0.4 * (band % BANDS) / (BANDS - 1.0);
    return Palette.tint(Palette.of(band / BANDS), strength).getRGB();
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

  private static int[] shades(int classNumber) {
    int[] shades = new int[SHADES];
    for (int k = 0; k < SHADES; k++) {
      shades[k] = Palette.tint(Palette.of(classNumber), 0.8 * k / (SHADES - 1)).getRGB();
    }
    return shades;
  }
}
