package chainrule.plot.ink;

import java.util.Arrays;
import java.util.Locale;

/**
 * How many numbers lie in each of some equally wide bins.
 *
 * @param min the lower end of the first bin
 * @param max the upper end of the last
 * @param counts for each bin; a number on an edge belongs to the bin above it, the greatest to the
 *     last
 */
@SuppressWarnings("ArrayRecordComponent") // data to read; nobody compares two of them
public record Histogram(double min, double max, int[] counts) {

  /**
   * {@return the histogram of numbers, from the least to the greatest; of equal ones, half to
   * either side}
   *
   * @param bins how many, at least 1
   * @param values at least one, all finite; not modified
   */
  public static Histogram of(int bins, double... values) {
    if (bins < 1 || values.length == 0 || !Arrays.stream(values).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(
          String.format(
                  Locale.ROOT,
                  "histogram: %d bins of %d numbers, %d of them not finite; expected at least 1 bin and 1",
                  bins,
                  values.length,
                  Arrays.stream(values).filter(v -> !Double.isFinite(v)).count())
              + " number, all finite");
    }
    double least = Arrays.stream(values).min().orElseThrow();
    double greatest = Arrays.stream(values).max().orElseThrow();
    double min = least < greatest ? least : least - 0.5;
    double max = least < greatest ? greatest : least + 0.5;
    int[] counts = new int[bins];
    for (double value : values) {
      double share = (value - min) / (max - min);
      counts[Math.min(bins - 1, (int) (share * bins))]++;
    }
    return new Histogram(min, max, counts);
  }

  /**
   * {@return the middle of a bin}
   *
   * @param bin from 0
   */
  public double middle(int bin) {
    return min + (bin + 0.5) / counts.length * (max - min);
  }
}
