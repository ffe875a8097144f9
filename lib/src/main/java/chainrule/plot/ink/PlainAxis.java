package chainrule.plot.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where the values of an axis lie, in pixels.
 *
 * @param min the least value
 * @param max the greatest value, above {@code min}
 * @param logarithmic whether equal lengths are equal factors; then {@code min} is above 0
 * @param whole whether only whole numbers are written beside it
 * @param from the pixel of the least value
 * @param to the pixel of the greatest value
 */
public record PlainAxis(
    double min, double max, boolean logarithmic, boolean whole, double from, double to) {
  private static final double WIDE = 100;
  private static final int MOST_TICKS = 6;

  /**
   * {@return an axis for values; a logarithmic one if they are above 0 and very different}
   *
   * @param all the values; those that are not finite are left out
   * @param from the pixel of the least value
   * @param to the pixel of the greatest value
   */
  public static PlainAxis of(DoubleStream all, double from, double to) {
    double[] values = all.filter(Double::isFinite).toArray();
    double min = Arrays.stream(values).min().orElse(0);
    double max = Arrays.stream(values).max().orElse(1);
    if (min > 0 && max / min > WIDE) {
      double margin = Math.pow(max / min, 0.04);
      double upper = Math.min(Double.MAX_VALUE, max * margin);
      return new PlainAxis(min / margin, upper, true, false, from, to);
    }
    double margin = max > min ? 0.06 * (max / 2 - min / 2) : Math.max(0.5, Math.abs(max) / 2);
    return linear(min - margin, max + margin, isWhole(values), from, to);
  }

  /**
   * {@return an axis between two values, within what can be computed with}
   *
   * @param min the least value
   * @param max the greatest value
   * @param whole whether only whole numbers are written beside it
   * @param from the pixel of the least value
   * @param to the pixel of the greatest value
   */
  public static PlainAxis linear(double min, double max, boolean whole, double from, double to) {
    double most = Double.MAX_VALUE / 4;
    double lower = Math.max(-most, min);
    double upper = Math.min(most, max);
    return new PlainAxis(lower, upper, false, whole, from, to);
  }

  /**
   * {@return whether all values are whole numbers}
   *
   * @param values not modified
   */
  public static boolean isWhole(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == Math.rint(value));
  }

  /**
   * {@return the pixel of a value; one beyond an end is at the end}
   *
   * @param value a number
   */
  public double at(double value) {
    double share =
        logarithmic ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
    return from + Math.max(0, Math.min(1, share)) * (to - from);
  }

  /** {@return round values to be written beside the axis, at most six} */
  public List<Double> ticks() {
    return logarithmic ? powers() : multiples();
  }

  private List<Double> powers() {
    int first = (int) Math.ceil(Math.log10(min));
    int last = (int) Math.floor(Math.log10(max));
    int step = Math.max(1, (last - first + MOST_TICKS - 1) / MOST_TICKS);
    List<Double> ticks = new ArrayList<>();
    for (int exponent = first; exponent <= last; exponent += step) {
      ticks.add(Math.pow(10, exponent));
    }
    return ticks;
  }

  private List<Double> multiples() {
    double rough = Math.max((max - min) / (MOST_TICKS - 1), whole ? 1 : 0);
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step =
        DoubleStream.of(1, 2, 5, 10)
            .map(digit -> digit * power)
            .filter(round -> round >= rough * (1 - 1e-9))
            .findFirst()
            .orElse(rough);
    List<Double> ticks = new ArrayList<>();
    for (double k = Math.ceil(min / step); k * step <= max; k++) {
      ticks.add(k * step + 0.0); // not −0
    }
    return ticks;
  }
}
