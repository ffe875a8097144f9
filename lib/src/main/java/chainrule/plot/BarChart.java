package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.FigureWords;
import chainrule.plot.ink.Histogram;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.CategoryStyler;

/**
 * Bars over categories; several bars stand side by side.
 *
 * <p>Each method changes this chart and returns it, so that a chart is one expression.
 */
public final class BarChart implements Figure {

  private static final int MOST_LABELS = 20;
  private static final int MOST_IN_WORDS = 12;

  private final List<String> categories;
  private final Map<String, double[]> bars = new LinkedHashMap<>();
  private String title = "";
  private String xLabel = "";
  private String yLabel = "";
  private int width = 520;
  private int height = 320;
  private @Nullable AxisRange range;

  /**
   * Begins a chart without bars.
   *
   * @param categories what stands under the bars, from left to right
   */
  public BarChart(String... categories) {
    this.categories = List.of(categories);
  }

  /** Returns a bar for each bin, its middle below it. */
  static BarChart of(String name, Histogram histogram) {
    String[] middles = new String[histogram.counts().length];
    Arrays.setAll(middles, k -> TextOutlines.number(histogram.middle(k), 2));
    return new BarChart(middles)
        .bars("how many", Arrays.stream(histogram.counts()).asDoubleStream().toArray())
        .axes(name, "how many");
  }

  /**
   * Adds a bar for each category, in the next colour.
   *
   * @param name what stands in the legend
   * @param values the heights, one for each category, finite; not modified
   * @return this chart
   */
  public BarChart bars(String name, double... values) {
    if (values.length != categories.size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "bars: \"%s\" has %d values for %d categories; expected one for each",
              name,
              values.length,
              categories.size()));
    }
    bars.put(name, values.clone());
    return this;
  }

  /**
   * Sets what stands above the chart.
   *
   * @param text the words
   * @return this chart
   */
  public BarChart title(String text) {
    title = text;
    return this;
  }

  /**
   * Sets what stands beside the two axes.
   *
   * @param x beside the x axis
   * @param y beside the y axis
   * @return this chart
   */
  public BarChart axes(String x, String y) {
    xLabel = x;
    yLabel = y;
    return this;
  }

  /**
   * Sets what the y axis shows; without it, from 0 to the tallest bar.
   *
   * @param min the lower end
   * @param max the upper end
   * @return this chart
   */
  public BarChart range(double min, double max) {
    range = new AxisRange(min, max);
    return this;
  }

  /**
   * Sets the size, in pixels.
   *
   * @param newWidth pixels
   * @param newHeight pixels
   * @return this chart
   */
  public BarChart size(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    return this;
  }

  @Override
  public Drawing drawing() {
    return new Drawing(toString(), width, height, this::paint);
  }

  /** Returns what the chart shows, in words. */
  @Override
  public String toString() {
    var words =
        new FigureWords(title)
            .add(yLabel + (xLabel.isEmpty() ? "" : " over " + xLabel))
            .add(
                "bars over "
                    + categories.size()
                    + (categories.size() == 1 ? " category" : " categories"));
    bars.forEach((name, heights) -> words.add(name + ": " + words(heights)));
    return words.toString();
  }

  private String words(double[] heights) {
    return heights.length > MOST_IN_WORDS
        ? FigureWords.course(heights)
        : IntStream.range(0, heights.length)
            .mapToObj(i -> categories.get(i) + " = " + FigureWords.number(heights[i]))
            .collect(Collectors.joining(", "));
  }

  private void paint(Graphics2D graphics) {
    var chart = new CategoryChart(width, height);
    chart.setTitle(title);
    chart.setXAxisTitle(xLabel);
    chart.setYAxisTitle(yLabel.isEmpty() && bars.size() == 1 ? onlyName() : yLabel);
    CategoryStyler styler = chart.getStyler();
    ChartStyle.apply(styler, bars.size() > 1);
    styler.setChartTitleVisible(!title.isEmpty());
    styler.setXAxisTitleVisible(!xLabel.isEmpty());
    styler.setPlotGridVerticalLinesVisible(false);
    styler.setAvailableSpaceFill(0.8);
    styler.setXAxisMaxLabelCount(MOST_LABELS);
    setHeights(styler);
    int index = 0;
    for (Map.Entry<String, double[]> entry : bars.entrySet()) {
      List<Double> heights = Arrays.stream(entry.getValue()).boxed().toList();
      CategorySeries drawn = chart.addSeries(entry.getKey(), categories, heights);
      drawn.setFillColor(Palette.of(index++));
    }
    AxisNumbers.align(chart, styler, false);
    chart.paint(graphics, width, height);
  }

  /** Bars begin at 0, and the tallest leaves some room above. */
  private void setHeights(CategoryStyler styler) {
    double[] all = bars.values().stream().flatMapToDouble(Arrays::stream).toArray();
    AxisRange around = AxisRange.around(all, AxisRange.NARROW);
    double least = Arrays.stream(all).min().orElse(0);
    double greatest = Arrays.stream(all).max().orElse(0);
    styler.setYAxisMin(
        range != null
            ? range.min()
            : least < 0 ? around.min() : -0.008 * (greatest > 0 ? greatest : 1));
    styler.setYAxisMax(
        range != null ? range.max() : greatest > 0 ? greatest * 1.06 : least < 0 ? 0 : 1.0);
  }

  private String onlyName() {
    return bars.keySet().iterator().next();
  }
}
