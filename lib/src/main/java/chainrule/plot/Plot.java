package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.FigureWords;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Curves and points between two axes, over a coloured background where one is given.
 *
 * <p>Each method changes this plot and returns it, so that a plot is one expression. {@link Plots}
 * has the plots that the course draws most.
 */
public final class Plot implements Figure {

  private final List<Series> series = new ArrayList<>();
  private final List<Series.Boundary> boundaries = new ArrayList<>();
  private String title = "";
  private String xLabel = "x";
  private String yLabel = "y";
  private String ground = "";
  private int width = 520;
  private int height = 360;
  private boolean logarithmic;
  private @Nullable AxisRange xGiven;
  private @Nullable AxisRange yGiven;
  private @Nullable Function<Plot, Surface> surface;

  /** Creates an empty plot. */
  public Plot() {}

  /**
   * Sets what stands above the plot.
   *
   * @param text the words; with values, a format as {@link String#format} takes it
   * @param values as many as the format asks for
   * @return this plot
   */
  public Plot title(String text, Object... values) {
    title = values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    return this;
  }

  /**
   * Sets what stands beside the two axes.
   *
   * @param x beside the x axis
   * @param y beside the y axis
   * @return this plot
   */
  public Plot axes(String x, String y) {
    xLabel = x;
    yLabel = y;
    return this;
  }

  /**
   * Sets the size, in pixels.
   *
   * @param newWidth pixels
   * @param newHeight pixels
   * @return this plot
   */
  public Plot size(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    return this;
  }

  /**
   * Sets what the two axes show; without it they show all the numbers and a margin.
   *
   * @param xMin the left end
   * @param xMax the right end
   * @param yMin the lower end
   * @param yMax the upper end
   * @return this plot
   */
  public Plot range(double xMin, double xMax, double yMin, double yMax) {
    xGiven = new AxisRange(xMin, xMax);
    yGiven = new AxisRange(yMin, yMax);
    return this;
  }

  /**
   * Makes the y axis logarithmic; numbers that are not positive are left out.
   *
   * @return this plot
   */
  public Plot logarithmic() {
    logarithmic = true;
    return this;
  }

  /**
   * Adds a curve through points in their order.
   *
   * @param name what stands in the legend; empty for nothing
   * @param xs the points' x, not modified
   * @param ys the points' y, as many; points that are not finite are left out; not modified
   * @return this plot
   */
  public Plot line(String name, double[] xs, double[] ys) {
    return add(new Series(name, xs, ys, Series.Kind.LINE, series.size()));
  }

  /**
   * Adds points, in the next colour and with the next mark.
   *
   * @param name what stands in the legend; empty for nothing
   * @param xs the points' x, not modified
   * @param ys the points' y, as many; not modified
   * @return this plot
   */
  public Plot points(String name, double[] xs, double[] ys) {
    return add(new Series(name, xs, ys, Series.Kind.POINTS, series.size()));
  }

  /** Adds points of a class, in the class's colour even where other classes have no points. */
  Plot points(String name, double[][] points, int classNumber) {
    return add(Series.of(name, points, Series.Kind.POINTS, classNumber));
  }

  /**
   * Adds a path: points in their order, joined by a line.
   *
   * @param path shape [n, 2], a point per row; not modified
   * @param name what stands in the legend; empty for nothing
   * @return this plot
   */
  public Plot path(String name, double[][] path) {
    return path(name, path, series.size());
  }

  /** Adds a path in the colour of the given number. */
  Plot path(String name, double[][] path, int style) {
    return add(Series.of(name, path, Series.Kind.PATH, style));
  }

  /**
   * Adds the straight line where {@code w1·x + w2·y + bias = 0}, the decision line of a neuron;
   * nothing where both weights are 0.
   *
   * @param name what stands in the legend; empty for nothing
   * @param w1 weight of x
   * @param w2 weight of y
   * @param bias the constant
   * @return this plot
   */
  public Plot boundary(String name, double w1, double w2, double bias) {
    if (w1 != 0 || w2 != 0) {
      boundaries.add(new Series.Boundary(name, w1, w2, bias));
    }
    return this;
  }

  /**
   * Colours the background by class, in the colours of the points.
   *
   * @param classOf the class of a point {@code {x, y}}, 0 to {@code classes − 1}
   * @param classes how many classes there are
   * @return this plot
   */
  public Plot regions(ToIntFunction<double[]> classOf, int classes) {
    surface = plot -> Surface.classes(classOf, classes);
    ground = "ground coloured by class, " + classes + " of them";
    return this;
  }

  /**
   * Colours the background by the probability of class 1, in ten bands.
   *
   * @param probability of a point {@code {x, y}}, 0 to 1
   * @return this plot
   */
  public Plot probability(ToDoubleFunction<double[]> probability) {
    surface = plot -> Surface.probability(probability);
    ground = "ground coloured by probability";
    return this;
  }

  /**
   * Colours the background by a function's height, in bands with a line at each level.
   *
   * @param height of a point {@code {x, y}}
   * @param levels ascending; without any, ten that cut the plot into bands of equal area
   * @return this plot
   */
  public Plot contours(ToDoubleFunction<double[]> height, double... levels) {
    surface =
        plot ->
            Surface.levels(
                height,
                levels.length > 0
                    ? levels.clone()
                    : Surface.quantiles(height, plot.xRange(), plot.yRange(), 10));
    ground = "ground coloured by height";
    return this;
  }

  /** {@return what the x axis shows} */
  public AxisRange xRange() {
    return xGiven != null ? xGiven : AxisRange.around(all(Series::xs), margin());
  }

  /** {@return what the y axis shows} */
  public AxisRange yRange() {
    if (yGiven != null) {
      return yGiven;
    }
    double[] ys = all(Series::ys);
    return logarithmic ? AxisRange.aroundPositive(ys) : AxisRange.around(ys, margin());
  }

  @Override
  public Drawing drawing() {
    return new Drawing(toString(), width, height, this::paint);
  }

  /** Returns what the plot shows, in words. */
  @Override
  public String toString() {
    var words =
        new FigureWords(title)
            .add(yLabel + " over " + xLabel + (logarithmic ? ", logarithmic" : ""))
            .add("x axis " + xRange().words() + ", y axis " + yRange().words());
    series.forEach(one -> words.add(one.words()));
    boundaries.forEach(line -> words.add(line.words(xLabel, yLabel)));
    return words.add(ground).toString();
  }

  private void paint(Graphics2D graphics) {
    new PlotPainter(this).paint(graphics);
  }

  String title() {
    return title;
  }

  String xLabel() {
    return xLabel;
  }

  String yLabel() {
    return yLabel;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean isLogarithmic() {
    return logarithmic;
  }

  /** Returns the curves and points, then the straight lines between the sides of the plot. */
  List<Series> series() {
    return Stream.concat(
            series.stream(), boundaries.stream().map(line -> line.within(xRange(), yRange())))
        .toList();
  }

  /** Returns the background for the axes as they are now; null without one. */
  @Nullable Surface background() {
    return surface == null ? null : surface.apply(this);
  }

  private Plot add(Series more) {
    series.add(more);
    return this;
  }

  private double margin() {
    return series.stream().allMatch(s -> s.kind() == Series.Kind.LINE)
        ? AxisRange.NARROW
        : AxisRange.WIDE;
  }

  private double[] all(Function<Series, double[]> numbers) {
    return series.stream().map(numbers).flatMapToDouble(DoubleStream::of).toArray();
  }
}
