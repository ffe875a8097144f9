package chainrule.plot;

import chainrule.plot.ink.TextOutlines;
import java.util.Arrays;
import java.util.Locale;

/**
 * How many numbers lie in each of some equally wide bins.
 *
 * @param range from the lower end of the first bin to the upper end of the last
 * @param counts for each bin; a number on an edge belongs to the bin above it, the greatest to the
 *     last
 */
@SuppressWarnings("ArrayRecordComponent") // data to read; nobody compares two of them
record Histogram(AxisRange range, int[] counts) {

  static Histogram of(int bins, double... values) {
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
    AxisRange range =
        least < greatest ? new AxisRange(least, greatest) : new AxisRange(least - 0.5, least + 0.5);
    int[] counts = new int[bins];
    for (double value : values) {
      double share = (value - range.min()) / (range.max() - range.min());
      counts[Math.min(bins - 1, (int) (share * bins))]++;
    }
    return new Histogram(range, counts);
  }

  /** Returns the middle of a bin. */
  double middle(int bin) {
    return range.at((bin + 0.5) / counts.length);
  }

  /** Returns a bar for each bin, its middle below it. */
  BarChart chart(String name) {
    String[] middles = new String[counts.length];
    Arrays.setAll(middles, k -> TextOutlines.number(middle(k), 2));
    return new BarChart(middles)
        .bars("how many", Arrays.stream(counts).asDoubleStream().toArray())
        .axes(name, "how many");
  }
}
