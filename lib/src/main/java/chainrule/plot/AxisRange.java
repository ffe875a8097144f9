package chainrule.plot;

import chainrule.plot.ink.FigureWords;
import java.util.Arrays;

/**
 * What an axis shows.
 *
 * @param min the least value, finite
 * @param max the greatest value, finite and above {@code min}
 */
public record AxisRange(double min, double max) {

  /** The margin of curves, as a share of what they span. */
  static final double NARROW = 0.06;

  /** The margin of points, around which there must be room for a line. */
  static final double WIDE = 0.15;

  /** Values that differ by fewer last digits than these are the same. */
  private static final int ROUNDINGS = 16;

  /**
   * Checks the order of the two ends.
   *
   * @param min the lower end
   * @param max the upper end
   */
  public AxisRange {
    if (!(Double.isFinite(min) && Double.isFinite(max) && min < max)) {
      throw new IllegalArgumentException(
          "range: goes from " + min + " to " + max + "; expected finite numbers, the lesser first");
    }
  }

  /** Returns the least range that holds the values, and a margin; 0 to 1 where there are none. */
  static AxisRange around(double[] values, double share) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (Double.isFinite(value)) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    if (min > max) {
      return new AxisRange(0, 1);
    }
    double largest = Math.max(Math.abs(min), Math.abs(max));
    double span = max / 2 - min / 2;
    double margin =
        span <= ROUNDINGS * Math.ulp(largest) ? Math.max(1, largest) / 2 : 2 * share * span;
    double lower = Math.max(-Double.MAX_VALUE, min - margin);
    double upper = Math.min(Double.MAX_VALUE, max + margin);
    return new AxisRange(lower, upper);
  }

  /**
   * Returns the same on a logarithmic axis, where only positive values are shown: at least two
   * powers of ten, whose numbers stand beside it.
   */
  static AxisRange aroundPositive(double[] values) {
    double[] logarithms = Arrays.stream(values).filter(v -> v > 0).map(Math::log10).toArray();
    AxisRange range = around(logarithms, NARROW);
    if (Math.floor(range.max()) - Math.ceil(range.min()) < 1) {
      range = new AxisRange(Math.floor(range.min()) - NARROW, Math.ceil(range.max()) + NARROW);
    }
    return new AxisRange(Math.pow(10, range.min()), Math.pow(10, range.max()));
  }

  /**
   * Returns how far along the axis a value is, 0 for the least and 1 for the greatest; beyond them
   * for values beyond.
   */
  double share(double value, boolean logarithmic) {
    return logarithmic ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  }

  /** Returns the value at a fraction of the way from the least to the greatest. */
  double at(double fraction) {
    return min + fraction * (max - min);
  }

  /** Returns the two ends in words. */
  String words() {
    return FigureWords.span(min, max);
  }

  /**
   * {@return whether a value is shown}
   *
   * @param value a number
   */
  public boolean contains(double value) {
    return min <= value && value <= max;
  }
}
